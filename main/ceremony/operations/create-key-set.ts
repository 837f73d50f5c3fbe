/**
 * Create a key set: a secret of 32 random bytes, drawn here and shared in Vault's form, one share encrypted to
 * each holder. A root key is wrapped under the secret, and each share has a verifier in the record.
 */
import { randomBytes } from 'node:crypto';
import { isPlainName, MAX_INDEX, type WrappedRootKey } from '../../../shared/records/key-set';
import type { Statement } from '../../../shared/records/statement';
import { repeatedIn } from '../../../shared/text/names';
import { Refusal } from '../../../shared/text/refusals';
import { line, type StatementLine } from '../../../shared/text/statement-lines';
import { encryptTo, sameKeyMaterial, sharePayload } from '../openpgp';
import { type HolderKey, holderKey, type KeyInput, type PracticeKey } from '../openpgp/holder-key';
import { drawNonce } from '../process/slot';
import { randomSecret, wipe, wiping } from '../process/wipe';
import { drawRootKey, storeKeyOf, wrapRootKey } from '../recovery/root-key';
import { emptyStore, type SealedStore, seal, wipeStore, withEntry } from '../recovery/sealed-store';
import { requireStoreCipher } from '../recovery/store-cipher';
import { splitSecret } from '../shamir/vault';
import { drawIndexes } from '../shares/new-index';
import { shareMacOf } from '../shares/share-mac';
import type { IssuedMessage } from './issued-message';
import { type Conditions, type ConfirmedOperation, NOTHING_ISSUED } from './operation';
import { holderKeyLines, modeOf, stated } from './statement-lines';

const SECRET_BYTES = 32;
const ID_BYTES = 16;

/** What goes into the sealed store of a set from its beginning. `content` is overwritten by the process. */
export interface EntryToSeal {
  name: string;
  content: Uint8Array;
}

export interface CreateKeySetInput {
  conditions: Conditions;
  practice: boolean;
  name: string;
  scheme: string;
  required: number;
  /** Where `pgp_key` is absent (practice only) the process makes a key. */
  holders: { name: string; pgp_key?: KeyInput | undefined }[];
  seal?: EntryToSeal[] | undefined;
}

export interface CreatedKeySet {
  id: string;
  secretLength: number;
  rootKey: WrappedRootKey;
  shares: (IssuedMessage & { holder: string; pgp_fingerprint: string; keyMaterial: string[] })[];
  /** Made-up private keys of a practice set, armored, by holder. Empty for a real set. */
  practiceKeys: PracticeKey[];
  /** The first version of the sealed store; null where nothing was to be sealed. */
  store: Uint8Array | null;
}

interface Holder extends HolderKey {
  name: string;
  index: number;
}

interface CreateKeySetState {
  id: string;
  required: number;
  practice: boolean;
  holders: Holder[];
  /** What goes into the sealed store; null where nothing does. */
  store: SealedStore | null;
}

export const createKeySet: ConfirmedOperation<CreateKeySetInput, CreateKeySetState, CreatedKeySet> = {
  isPractice: ({ practice }) => practice,
  /** Fixes everything: judges every key, draws id and indexes. No secret exists yet. */
  async begin(input) {
    refuseShape(input);
    const indexes = drawIndexes(input.holders.length);
    const holders: Holder[] = [];
    for (const [at, { name, pgp_key }] of input.holders.entries()) {
      const made = await holderKey(pgp_key, name, input.practice, new Date(input.conditions.now));
      const holder = { name, index: indexes[at] as number, ...made };
      const other = holders.find(one => sameKeyMaterial(one.key.keyMaterial, holder.key.keyMaterial));
      if (other) throw new Refusal('SAME_KEY_TWICE', { holder: other.name, other: name });
      holders.push(holder);
    }
    const id = randomBytes(ID_BYTES).toString('hex');
    const nonce = drawNonce();
    return {
      start: {
        ...NOTHING_ISSUED,
        nonce,
        bound: statementPage(input, id, holders, nonce),
        required: input.required,
      },
      state: {
        id,
        required: input.required,
        practice: input.practice,
        holders,
        store: storeOf(input.seal ?? []),
      },
    };
  },
  confirm: makeKeySet,
};

/** Refuses as `requireStoreCipher` and `withEntry` do. What was given is overwritten; the store's own copies end with the attempt. */
function storeOf(given: readonly EntryToSeal[]): SealedStore | null {
  try {
    if (given.length > 0) requireStoreCipher();
    const store = given.reduce((grown, { name, content }) => withEntry(grown, name, content), emptyStore());
    return given.length > 0 ? store : null;
  } finally {
    wipe(...given.map(({ content }) => content));
  }
}

function refuseShape({ name, scheme, required, holders }: CreateKeySetInput): void {
  if (scheme !== 'vault') throw new Refusal('SCHEME_UNSUPPORTED');
  if (!isPlainName(name) || !holders.every(holder => isPlainName(holder.name)))
    throw new Refusal('NAME_UNUSABLE');
  if (required === 1) throw new Refusal('THRESHOLD_ONE', { name });
  if (required < 2 || required > MAX_INDEX) throw new Refusal('THRESHOLD_OUT_OF_RANGE');
  if (holders.length > MAX_INDEX) throw new Refusal('TOO_MANY_HOLDERS');
  if (holders.length < required) throw new Refusal('TOO_FEW_HOLDERS', { expected: required });
  const repeated = repeatedIn(holders.map(holder => holder.name));
  if (repeated !== undefined) throw new Refusal('HOLDER_REPEATED', { name: repeated });
}

function statementPage(input: CreateKeySetInput, id: string, holders: Holder[], nonce: string): Statement {
  const { name, scheme, required } = input;
  return stated(input.conditions, nonce, [
    line('createKeySet', { mode: modeOf(input.practice) }),
    line('keySet', { name }),
    line('keySetId', { keySetId: id }),
    line('scheme', { scheme }),
    line('secretDrawn', { bytes: SECRET_BYTES }),
    line('requiredOfNew', { required, shares: holders.length }),
    ...sealLines(input.seal?.length ?? 0),
    line('asMessages', { payload: 'hex' }),
    ...holders.flatMap(({ name: holder, index, key }, at) => [
      line('holder', { number: at + 1, holder, index }),
      ...holderKeyLines(at + 1, key),
    ]),
  ]);
}

/** Names stay under the seal, and so do lengths. */
function sealLines(entries: number): StatementLine[] {
  if (entries === 0) return [];
  return [entries === 1 ? line('sealsOne') : line('seals', { entries })];
}

/** Draws the secret, shares it, encrypts every share. Nothing of it is kept. */
async function makeKeySet(state: CreateKeySetState): Promise<CreatedKeySet> {
  const { id, required, holders, store, practice } = state;
  const secret = randomSecret(SECRET_BYTES);
  const shares = splitSecret(
    secret,
    required,
    holders.map(holder => holder.index),
  );
  const rootKey = drawRootKey();
  const storeKey = storeKeyOf(rootKey, id);
  try {
    const set = { scheme: 'vault', id, required } as const;
    const made: CreatedKeySet['shares'] = [];
    for (const [at, holder] of holders.entries()) {
      const share = shares[at] as Uint8Array;
      made.push({
        ...(await encryptShare(share, holder)),
        verifier: shareMacOf(set, holder.index, share.subarray(0, -1)),
      });
    }
    return {
      id,
      secretLength: SECRET_BYTES,
      rootKey: wrapRootKey(rootKey, secret, id),
      shares: made,
      practiceKeys: holders.flatMap(({ practiceKey }) => practiceKey ?? []),
      store: store && seal(store, storeKey, { id, practice }),
    };
  } finally {
    wipe(secret, rootKey, storeKey, ...shares);
    if (store) wipeStore(store);
  }
}

async function encryptShare(share: Uint8Array, { name, index, key }: Holder) {
  const payload = sharePayload(share, 'hex');
  return wiping([payload], async () => ({
    ...(await encryptTo(key, payload)),
    index,
    holder: name,
    pgp_fingerprint: key.fingerprint,
    keyMaterial: key.keyMaterial,
    secretLength: SECRET_BYTES,
    entered: [],
  }));
}

/**
 * What `operator init` printed (Vault and OpenBao), as text or with `-format=json` or `yaml`; also a rekey or `rotate-keys`, a
 * namespace of OpenBao's, and the answers of their API: brought to describe a set that is adopted.
 *
 * Such a file may hold everything: unseal keys in clear and the root token. So it is read here, in the ceremony process,
 * as bytes (`json-bytes.ts`), only public facts leave, and the input is overwritten. No share is entered by this.
 * Field names: Vault 1.14.8, `command/operator_init.go` and `http/sys_init.go`.
 */
import { sameBytes } from '../../../shared/bytes';
import { MAX_INDEX } from '../../../shared/records/key-set';
import { hexValue, isWhiteSpace } from '../../../shared/shares/digits';
import { seenText, withoutEscapes } from '../../../shared/shares/seen-text';
import { plainUtf8 } from '../../../shared/shares/text-bytes';
import { Refusal } from '../../../shared/text/refusals';
import { TAG, walkPackets } from '../openpgp/packets';
import { secretBytes, wipe } from '../process/wipe';
import { decodeShareText } from '../shares/share-text';
import { emptySide, type Fields, INIT_FIELDS, type Lists, PLACES, type Side } from './fields';
import { JsonBytes, NotThatJson } from './json-bytes';
import { textFields } from './printed-text';
import { type Fielded, looksLikeYaml, YamlBytes } from './yaml-bytes';

/** 255 keys, encrypted to RSA 8192, in hex and in base64 are about this. */
export const VAULT_INIT_MAX_BYTES = 1 << 20;

/** Vault's keys are 16 to 32 bytes, and a share has one byte more (`barrier_aes_gcm.go`, `core.go`). */
const SHORTEST_SHARE = 17;
const LONGEST_SHARE = 33;

export interface VaultInit {
  /** The threshold; null where it is not in the file (the API's answer leaves it out). */
  required: number | null;
  /** How many shares exist. */
  issued: number;
  /** The indexes, in the file's order, where the shares were in clear; else empty. */
  indexes: number[];
  /** Bytes of each share, where they were in clear; else 0. */
  shareBytes: number;
  /** True when the keys in the file are OpenPGP messages. */
  encrypted: boolean;
  /** True when they are recovery keys: of a Vault that unseals itself. */
  recovery: boolean;
  /** Keys in clear were in the file: whoever has read it has the shares. */
  exposedKeys: boolean;
  /** So was a root token. It is to be revoked. */
  exposedRootToken: boolean;
}

function fieldsOf(json: Fielded): Fields {
  const fields: Fields = { unseal: emptySide(), recovery: emptySide(), rootToken: undefined, known: 0 };
  const filled = new Set<string>();
  // `keys` beside `unseal_keys_hex` is of no Vault, nor is a name twice: which of the two would be meant?
  const fillOnce = (field: string): void => {
    if (filled.has(field)) throw new NotThatJson();
    filled.add(field);
  };
  const member = (name: string): void => {
    const place = PLACES.get(name);
    if (name === 'root_token') {
      fillOnce(name);
      if (!json.nothing()) fields.rootToken = json.string();
    } else if (place) {
      const [side, field] = place;
      fillOnce(place.join());
      if (field === 'shares' || field === 'threshold') fields[side][field] = json.count();
      else if (!json.nothing()) fields[side][field] = json.strings(MAX_INDEX + 1);
      fields.known++;
    } else if (name === 'data' && !json.nothing()) {
      // Around the answers of newer calls; what else is in one is passed over.
      json.object(member);
    } else if (name !== 'data') json.skip();
  };
  json.onlyObject(member);
  return fields;
}

const isEmpty = ({ hex, base64 }: Lists): boolean => hex.length === 0 && base64.length === 0;

/** One form of one key as secret bytes, or undefined when it is not of that form. The caller wipes it. */
function decoded(text: Uint8Array, form: keyof Lists): Uint8Array | undefined {
  if (form === 'hex' && !text.every(character => hexValue(character) >= 0)) return undefined;
  try {
    return decodeShareText(text);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/**
 * Every key as secret bytes, decoded from both forms where both are there. Refuses with VAULT_INIT_KEY and
 * VAULT_INIT_DISAGREE (`position` from 1), VAULT_INIT_COUNTS. What was decoded before a refusal is wiped.
 */
function decodeKeys({ hex, base64 }: Lists): Uint8Array[] {
  if (hex.length > 0 && base64.length > 0 && hex.length !== base64.length)
    throw new Refusal('VAULT_INIT_COUNTS');
  const keys: Uint8Array[] = [];
  try {
    for (let at = 0; at < Math.max(hex.length, base64.length); at++) {
      const forms = [hex[at] && decoded(hex[at]!, 'hex'), base64[at] && decoded(base64[at]!, 'base64')];
      const given = [hex[at], base64[at]].filter(form => form !== undefined).length;
      const read = forms.filter(form => form !== undefined);
      const [first, second] = read;
      const agree = !second || sameBytes(first!, second);
      wipe(second);
      if (first) keys.push(first);
      if (read.length < given || !first) throw new Refusal('VAULT_INIT_KEY', { position: at + 1 });
      if (!agree) throw new Refusal('VAULT_INIT_DISAGREE', { position: at + 1 });
    }
    return keys;
  } catch (error) {
    wipe(...keys);
    throw error;
  }
}

const isInClear = ({ length }: Uint8Array): boolean => length >= SHORTEST_SHARE && length <= LONGEST_SHARE;

/** Longer than any share, and beginning with a session key for a public key, as Vault's messages do. */
function isMessage(key: Uint8Array): boolean {
  const [first] = walkPackets(key).packets;
  return key.length > LONGEST_SHARE && first?.tag === TAG.encryptedSessionKey && first.body[0] === 3;
}

/** The indexes of keys in clear, none for encrypted ones. Refuses keys that cannot be of one set. */
function indexesOf(keys: readonly Uint8Array[]): number[] {
  const bad = keys.findIndex(key => !isInClear(key) && !isMessage(key));
  if (bad >= 0) throw new Refusal('VAULT_INIT_KEY', { position: bad + 1 });
  const inClear = keys.filter(isInClear);
  if (inClear.length === 0) {
    if (keys.some((key, at) => keys.slice(0, at).some(other => sameBytes(key, other))))
      throw new Refusal('VAULT_INIT_REPEATED');
    return [];
  }
  const odd = keys.findIndex(key => key.length !== keys[0]!.length);
  if (odd >= 0) throw new Refusal('VAULT_INIT_KEY', { position: odd + 1 });
  const indexes = keys.map(key => key.at(-1)!);
  if (indexes.includes(0)) throw new Refusal('SHARE_INDEX_ZERO');
  if (new Set(indexes).size < indexes.length) throw new Refusal('VAULT_INIT_REPEATED');
  return indexes;
}

/** True for a root token in clear: one that is there and is not the base64 of an OpenPGP message. */
function isExposed(token: Uint8Array | undefined): boolean {
  if (!token || token.length === 0) return false;
  const bytes = decoded(token, 'base64');
  const encrypted = bytes !== undefined && isMessage(bytes);
  wipe(bytes);
  return !encrypted;
}

/** The numbers, as far as they are there, against each other and the keys. */
function countsOf(side: Side, keys: number): { required: number | null; issued: number } {
  const issued = side.shares ?? keys;
  const required = side.threshold ?? null;
  if (keys > 0 && issued !== keys) throw new Refusal('VAULT_INIT_COUNTS');
  if (issued < 1 || issued > MAX_INDEX || (required !== null && (required < 1 || required > issued)))
    throw new Refusal('VAULT_INIT_COUNTS');
  if (issued === 1 || required === 1) throw new Refusal('THRESHOLD_ONE');
  return { required, issued };
}

const isJson = (text: Uint8Array): boolean => text.find(byte => !isWhiteSpace(byte)) === OPEN_BRACE;
const OPEN_BRACE = 0x7b;

/**
 * The public facts in `input` (UTF-8, or UTF-16 behind its mark), which is overwritten in every case.
 *
 * Known are the fields of the command line and of the API, in JSON and YAML, and the text of the command line; others are passed over, and so are the colours of a terminal. Keys may be missing from a file that
 * was stripped of them: the numbers are enough. Where both kinds have keys, or a Vault unseals itself (it then
 * prints recovery keys, and 1 and 1 for the others), it is about the kind that has them.
 *
 * Throws `Refusal` VAULT_INIT_TOO_LARGE (over 1 MiB), VAULT_INIT_UNREADABLE (neither JSON or YAML of that shape nor such text, a field twice),
 * VAULT_INIT_KEY, VAULT_INIT_DISAGREE (`position`: which key, from 1), VAULT_INIT_COUNTS (also keys of both kinds),
 * VAULT_INIT_REPEATED, SHARE_INDEX_ZERO, THRESHOLD_ONE (one key: it is the key itself, no share).
 */
export function readVaultInit(input: Uint8Array): VaultInit {
  let text: Uint8Array | undefined;
  let seen: Uint8Array | undefined;
  try {
    if (input.length > VAULT_INIT_MAX_BYTES) throw new Refusal('VAULT_INIT_TOO_LARGE');
    const plain = plainUtf8(input, secretBytes);
    text = withoutEscapes(plain, secretBytes);
    wipe(plain);
    if (isJson(text)) return factsIn(fieldsOf(new JsonBytes(text)));
    seen = seenText(text, secretBytes);
    return factsIn(looksLikeYaml(seen, INIT_FIELDS) ? fieldsOf(new YamlBytes(seen)) : textFields(seen));
  } catch (error) {
    throw error instanceof NotThatJson ? new Refusal('VAULT_INIT_UNREADABLE') : error;
  } finally {
    wipe(text, seen, input);
  }
}

function factsIn({ unseal, recovery, rootToken, known }: Fields): VaultInit {
  if (known === 0) throw new Refusal('VAULT_INIT_UNREADABLE');
  if (!isEmpty(unseal) && !isEmpty(recovery)) throw new Refusal('VAULT_INIT_COUNTS');
  const isRecovery = !isEmpty(recovery) || (isEmpty(unseal) && (recovery.shares ?? 0) > 0);
  const side = isRecovery ? recovery : unseal;
  const keys = decodeKeys(side);
  try {
    const counts = countsOf(side, keys.length);
    const indexes = indexesOf(keys);
    return {
      ...counts,
      indexes,
      shareBytes: indexes.length > 0 ? keys[0]!.length : 0,
      encrypted: keys.length > 0 && indexes.length === 0,
      recovery: isRecovery,
      exposedKeys: indexes.length > 0,
      exposedRootToken: isExposed(rootToken),
    };
  } finally {
    wipe(...keys);
  }
}

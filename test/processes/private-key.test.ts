/** Shares opened by a private key that is entered: real keys made here, the real ceremony process, real files. */
import {
  createMessage,
  decryptKey,
  encrypt,
  encryptKey,
  generateKey,
  PacketList,
  readKey,
  readMessage,
  readPrivateKey,
  SymmetricallyEncryptedDataPacket,
} from 'openpgp';
import { beforeAll, describe, expect, it } from 'vitest';
import { toHex, utf8 } from '../../shared/bytes';
import type { Api } from '../../shared/contract';
import { parseRecord } from '../../shared/records/key-set';
import { verifyChain } from '../../shared/records/transcript';
import { describeEntry } from '../../shared/text/transcript-text';
import { vaultVectors } from '../main/ceremony/shamir/vault-vectors';
import { fork } from '../support/processes';
import {
  anyKey,
  codeOf,
  filesIn,
  keyNamed,
  openProgram,
  practiceSet,
  startShare,
  typed,
  value,
} from '../support/program';
import { findSecrets } from '../support/secrets';
import { sentence } from '../support/texts';
import { watched } from '../support/watched';

const set = vaultVectors.cases.find(one => one.id.includes('32B-3-of-3'))!;
const PASSPHRASE = 'Erwarte nichts, hoffe Ünverzagt 42';

interface Holder {
  publicKey: string;
  privateKey: string;
}
let ecc: Holder;
let rsa: Holder;

const made = async (options: object): Promise<Holder> => {
  const { publicKey, privateKey } = await generateKey({
    userIDs: { name: 'Ada' },
    passphrase: PASSPHRASE,
    format: 'armored',
    ...options,
  });
  return { publicKey, privateKey };
};
beforeAll(async () => {
  ecc = await made({ type: 'ecc', curve: 'curve25519Legacy' });
  rsa = await made({ type: 'rsa', rsaBits: 2048 });
});

const encryptedTo = async ({ publicKey }: Holder, share: string, more: object = {}): Promise<string> =>
  (await encrypt({
    message: await createMessage({ text: share }),
    encryptionKeys: await readKey({ armoredKey: publicKey }),
    format: 'armored',
    ...more,
  })) as string;

const adopt = async (api: Api) =>
  value(await api.keySet.adopt({ name: 'Vault', required: set.t, issued: set.n, indexes: set.x }));

/** A real set with an attempt that takes private keys, or does not. */
async function started(more: object = { acceptPrivateKeys: true }) {
  const here = await watched();
  await adopt(here.api);
  return { ...here, ...(await startShare(here.api, more)) };
}

const give = (
  api: Api,
  nonce: string,
  message: string | Uint8Array<ArrayBuffer>,
  key: string | Uint8Array<ArrayBuffer>,
  passphrase = PASSPHRASE,
) =>
  api.privateKey.update({
    message: typeof message === 'string' ? typed(message) : message,
    pgp_private_key: typeof key === 'string' ? typed(key) : key,
    passphrase: typed(passphrase),
    nonce,
  });

/** As if the part were locked by the most passes of Argon2 that can be written down. */
function makeSlow(part: unknown): void {
  const { s2k } = part as { s2k: object };
  // Type, salt, passes, lanes, and 2^16 KiB of memory (RFC 9580, section 3.7.1.4).
  Object.assign(s2k, {
    type: 'argon2',
    write: () => Uint8Array.from([4, ...new Uint8Array(16), 255, 1, 16]),
  });
}

async function transcriptOf(folder: string) {
  const files = await filesIn(folder);
  const [, bytes] = [...files].find(([name]) => name.endsWith('.jsonl'))!;
  return verifyChain(bytes).entries;
}

describe('a private key that is entered', () => {
  it('is refused unless the attempt was started for it; what was given is overwritten, and nothing is lost', async () => {
    const { program, nonce, api } = await started({});
    value(await api.generateShare.update({ key: typed(set.shares_hex[0]!), nonce }));
    const given = {
      message: typed(await encryptedTo(ecc, set.shares_hex[1]!)),
      pgp_private_key: typed(ecc.privateKey),
      passphrase: typed(PASSPHRASE),
    };
    expect(codeOf(await program.api.privateKey.update({ ...given, nonce }))).toBe(
      'PRIVATE_KEYS_NOT_ACCEPTED',
    );
    for (const bytes of Object.values(given)) expect(bytes.every(byte => byte === 0)).toBe(true);
    expect(value(await api.attempt.read())).toMatchObject({ progress: 1, acceptsPrivateKeys: false });
  });

  it('is refused by the ceremony process itself, whatever main asks', async () => {
    const asked: string[] = [];
    const here = await openProgram({
      fork: options => {
        const child = fork(options);
        return {
          ...child,
          post: message => {
            type Input = { input?: { conditions: { acceptPrivateKeys?: boolean } } };
            const request = message as { call: string; input: Input };
            if (request.input.input) request.input.input.conditions.acceptPrivateKeys = false;
            asked.push(request.call);
            child.post(message);
          },
        };
      },
    });
    await adopt(here.api);
    const { nonce } = await startShare(here.api, { acceptPrivateKeys: true });
    const message = await encryptedTo(ecc, set.shares_hex[0]!);
    expect(codeOf(await give(here.api, nonce, message, ecc.privateKey))).toBe('PRIVATE_KEYS_NOT_ACCEPTED');
    expect(asked).toContain('submitWithPrivateKey');
  });

  it('opens shares until one is issued; words and transcript say so, and no secret of it gets out', async () => {
    const here = await started();
    const { api, nonce, folder } = here;
    const bound = value(await api.attempt.read())!.bound;
    const line = bound.find(({ label }) => label === 'Private keys');
    expect(line?.value).toBe(
      'may be entered into this computer; each one entered has then been exposed to it',
    );

    const [first, second, third] = set.shares_hex as [string, string, string];
    const message = await encryptedTo(ecc, first);
    expect(codeOf(await give(api, nonce, message, ecc.privateKey, 'wrong'))).toBe('PRIVATE_KEY_PASSPHRASE');
    expect(value(await give(api, nonce, message, ecc.privateKey)).progress).toBe(1);
    expect(codeOf(await give(api, nonce, message, ecc.privateKey))).toBe('SHARE_REPEATED');
    value(await api.generateShare.update({ key: typed(second), nonce }));
    const done = value(await give(api, nonce, await encryptedTo(rsa, third), rsa.privateKey));
    expect(done.phase).toBe('complete');

    const entries = await transcriptOf(folder);
    expect(entries[0]!.bound).toContainEqual({ id: 'privateKeys', facts: {} });
    const noted = entries.filter(({ event }) => /share-|^refused/.test(event));
    expect(noted.map(({ event, code, by }) => [event, code, by])).toEqual([
      ['refused', 'PRIVATE_KEY_PASSPHRASE', 'privateKey'],
      ['share-accepted', undefined, 'privateKey'],
      ['share-refused', 'SHARE_REPEATED', 'privateKey'],
      ['share-accepted', undefined, undefined],
      ['share-accepted', undefined, 'privateKey'],
    ]);
    expect(sentence(describeEntry(noted[1]!).text)).toContain(
      'opened with a PRIVATE KEY that was entered here',
    );

    const secrets: Record<string, Uint8Array> = {
      passphrase: utf8(PASSPHRASE),
      'wrong passphrase': utf8('wrong pass'),
    };
    for (const [at, share] of set.shares_hex.entries()) secrets[`share ${at}`] = Buffer.from(share, 'hex');
    for (const [name, { privateKey }] of Object.entries({ ecc, rsa })) {
      const locked = await readPrivateKey({ armoredKey: privateKey });
      const body = privateKey.split('\n').filter(text => /^[\w+/=]{60,}$/.test(text));
      expect(body.length).toBeGreaterThan(3);
      // All but the public half, which comes first.
      const whole = Buffer.from(body.join(''), 'base64');
      secrets[`${name}: locked key`] = whole.subarray(-60);
      const open = await decryptKey({ privateKey: locked, passphrase: PASSPHRASE });
      for (const [at, { keyPacket }] of open.getKeys().entries()) {
        const numbers = (keyPacket as unknown as { privateParams: Record<string, Uint8Array> }).privateParams;
        for (const [number, bytes] of Object.entries(numbers)) secrets[`${name}: ${at} ${number}`] = bytes;
      }
    }
    expect(Object.keys(secrets).length).toBeGreaterThan(10);
    expect(findSecrets(secrets, await here.leavings())).toEqual([]);
  });

  it('works for a check, and for giving a share again', async () => {
    const here = await openProgram();
    const { shares, view } = await practiceSet(here);
    const { nonce } = value(await here.api.checkShare.start({ acceptPrivateKeys: true }));
    const checked = value(await give(here.api, nonce, await encryptedTo(ecc, shares[0]!), ecc.privateKey));
    expect(checked).toMatchObject({ phase: 'complete', result: { proof: 'verified' } });
    const reissue = value(
      await here.api.reissue.start({ index: view.shares[2]!.index, acceptPrivateKeys: true }),
    );
    for (const share of shares.slice(0, 2))
      value(await give(here.api, reissue.nonce, await encryptedTo(rsa, share), rsa.privateKey));
    expect(value(await here.api.reissue.read()).complete).toBe(true);
    const record = [...(await filesIn(here.folder))].find(([name]) => name.endsWith('key-set.json'))!;
    expect(parseRecord(record[1].toString(), record[0]).shares[2]!.reissued).toBe(1);
  });
});

describe('with a private key, each thing that can be wrong has its own refusal, and the attempt goes on', () => {
  it('the key: none, a public one, two, damaged, cut off', async () => {
    const { api, nonce } = await started();
    const message = await encryptedTo(ecc, set.shares_hex[0]!);
    const damaged = ecc.privateKey.replace(/^([\w+/]{60})$/m, text => text.split('').reverse().join(''));
    for (const key of ['', 'hello', ecc.publicKey, damaged, ecc.privateKey.slice(0, 300)])
      expect(codeOf(await give(api, nonce, message, key))).toBe('PRIVATE_KEY_UNREADABLE');
    const binary = (armored: string) =>
      Buffer.from(
        armored
          .split('\n')
          .filter(text => /^[\w+/=]{30,}$/.test(text))
          .join(''),
        'base64',
      );
    const both = Uint8Array.from(Buffer.concat([binary(ecc.privateKey), binary(rsa.privateKey)]));
    expect(codeOf(await give(api, nonce, message, both))).toBe('PRIVATE_KEY_UNREADABLE');
    expect(value(await give(api, nonce, message, ecc.privateKey)).progress).toBe(1);
  });

  it('another’s message, also one that does not say for whom it is', async () => {
    const { api, nonce } = await started();
    const message = await encryptedTo(ecc, set.shares_hex[0]!);
    expect(codeOf(await give(api, nonce, message, rsa.privateKey))).toBe('PRIVATE_KEY_OTHER_MESSAGE');
    const hidden = await encryptedTo(ecc, set.shares_hex[0]!, { wildcard: true });
    expect(codeOf(await give(api, nonce, hidden, rsa.privateKey))).toBe('PRIVATE_KEY_OTHER_MESSAGE');
    expect(value(await give(api, nonce, hidden, ecc.privateKey)).progress).toBe(1);
  });

  it('the message: none, not encrypted, damaged, cut off, longer than a share', async () => {
    const { api, nonce } = await started();
    const armored = await encryptedTo(ecc, set.shares_hex[0]!);
    const lines = armored.split('\n').filter(text => /^[\w+/]{20,}={0,2}$/.test(text));
    const bytes = Uint8Array.from(Buffer.from(lines.join(''), 'base64'));
    const flipped = (at: number) => bytes.map((byte, place) => (place === at ? byte ^ 1 : byte));
    const bad = [
      utf8(''),
      utf8('hello'),
      utf8(ecc.publicKey),
      flipped(bytes.length - 5),
      bytes.slice(0, -10),
    ];
    for (const message of bad)
      expect(codeOf(await give(api, nonce, Uint8Array.from(message), ecc.privateKey))).toBe(
        'PRIVATE_KEY_MESSAGE_UNREADABLE',
      );
    const long = await encryptedTo(ecc, 'a'.repeat((1 << 18) + 1));
    expect(codeOf(await give(api, nonce, long, ecc.privateKey))).toBe('SHARE_TOO_LONG');
    expect(value(await give(api, nonce, toHex(bytes), ecc.privateKey)).progress).toBe(1);
  });

  it('no integrity protection, as programs wrote long ago', async () => {
    const { api, nonce } = await started();
    const armored = await encryptedTo(ecc, set.shares_hex[0]!);
    const { packets } = await readMessage({ armoredMessage: armored });
    const old = new PacketList();
    old.push(packets[0]!);
    const data = new SymmetricallyEncryptedDataPacket();
    Object.assign(data, { encrypted: Uint8Array.from({ length: 90 }, (_, at) => at) });
    old.push(data);
    const message = Uint8Array.from((old as unknown as { write(): Uint8Array }).write());
    expect(codeOf(await give(api, nonce, message, ecc.privateKey))).toBe('PRIVATE_KEY_MESSAGE_UNPROTECTED');
  });

  it('a key that would take minutes to unlock, or has many parts to try: nobody waits, and no share is lost', async () => {
    const { api, nonce } = await started();
    value(await api.generateShare.update({ key: typed(set.shares_hex[1]!), nonce }));
    const hidden = await encryptedTo(ecc, set.shares_hex[0]!, { wildcard: true });
    const slow = await readPrivateKey({ armoredKey: ecc.privateKey });
    for (const { keyPacket } of slow.getKeys()) makeSlow(keyPacket);
    expect(codeOf(await give(api, nonce, hidden, slow.armor()))).toBe('PRIVATE_KEY_UNREADABLE');
    const many = await made({
      type: 'ecc',
      curve: 'curve25519Legacy',
      subkeys: Array.from({ length: 9 }, () => ({})),
    });
    expect(codeOf(await give(api, nonce, hidden, many.privateKey))).toBe('PRIVATE_KEY_UNREADABLE');
    const toMany = (await encrypt({
      message: await createMessage({ text: set.shares_hex[0]! }),
      encryptionKeys: await Promise.all(
        Array.from({ length: 33 }, () => readKey({ armoredKey: ecc.publicKey })),
      ),
      wildcard: true,
    })) as string;
    expect(codeOf(await give(api, nonce, toMany, ecc.privateKey))).toBe('PRIVATE_KEY_MESSAGE_UNREADABLE');
    expect(value(await give(api, nonce, hidden, ecc.privateKey)).progress).toBe(2);
  });

  it('a part that only signs is not unlocked, even for a message that does not say for whom it is', async () => {
    const { api, nonce } = await started();
    const hidden = await encryptedTo(ecc, set.shares_hex[0]!, { wildcard: true });
    const key = await readPrivateKey({ armoredKey: ecc.privateKey });
    makeSlow(key.keyPacket);
    expect(value(await give(api, nonce, hidden, key.armor())).progress).toBe(1);
  });

  it('of a key without a passphrase none is needed; vector keys of other kinds open what Vault encrypted', async () => {
    const { api, nonce } = await started();
    for (const name of ['rsa2048', 'nistp256', 'ed25519']) {
      const { sample_vault_style_base64: message } = anyKey(name);
      // It opens: what is in it is text that is no share of this set.
      const code = codeOf(await give(api, nonce, message!, keyNamed(name).secret, ''));
      expect(code).toMatch(/^SHARE_/);
    }
    const locked = await encryptKey({
      privateKey: await readPrivateKey({ armoredKey: keyNamed('nistp256').secret }),
      passphrase: 'x',
    });
    const message = await encryptedTo(
      { ...ecc, publicKey: keyNamed('nistp256').public },
      set.shares_hex[0]!,
      {
        date: new Date('2027-01-01'),
      },
    );
    const base64 = Buffer.from(locked.write()).toString('base64');
    expect(value(await give(api, nonce, message, base64, 'x')).progress).toBe(1);
  });
});

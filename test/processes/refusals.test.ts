/**
 * Every reason for which the program says no, provoked through the program itself: real folder, real ceremony
 * process. The table has a line for each code, so a new code without one does not compile.
 */
import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { TAG } from '../../main/ceremony/openpgp/packets';
import { dispatch } from '../../main/program/dispatch';
import type { Result } from '../../shared/result';
import type { RefusalCode } from '../../shared/text/refusals';
import { ceremoniesOf, fork } from '../support/processes';
import { anyKey, enter, keyNamed, startParams, startProgram, startShare, value } from '../support/program';
import { sentences } from '../support/texts';
import { toldBy } from '../support/told';
import { changeRecord } from '../support/vouch';
import vectors from '../vectors/pgp-keys.json';
import { folderProvocations } from './refusals-folder';
import {
  ada,
  adopt,
  create,
  type Elsewhere,
  entered,
  freeIndex,
  keyRead,
  other,
  type Provocation,
  packetsOf,
  prepare,
  start,
  started,
  transcript,
  vectorKey,
  world,
} from './refusals-kit';
import { recoveryProvocations } from './refusals-recovery';
import { shareProvocations } from './refusals-shares';
import { thresholdKeyTests } from './refusals-tss';
import { tssRequestTests } from './refusals-tss-requests';

/** A set of secrets.js, and what came of the last of these shares. */
async function oldTool(shares: string[], more: object = {}): Promise<Result<unknown>> {
  const { api } = await world();
  value(await api.keySet.adopt({ name: 'Old', scheme: 'secretsjs', required: 2, issued: 3, shareBytes: 5 }));
  const { nonce } = await startShare(api, more);
  for (const share of shares.slice(0, -1)) value(await enter(api, nonce, share));
  return enter(api, nonce, shares.at(-1)!);
}

const provocations: Record<RefusalCode, Provocation | Elsewhere> = {
  BAD_REQUEST: async () => (await world()).api.generateShare.start({ holder: 1 } as never),
  UNKNOWN_CALL: async () => dispatch((await world()).program.handlers, 'generateShare.steal', {}),
  BAD_SENDER: { test: 'test/main/app/ipc.test.ts' },
  INTERNAL: async () => {
    const network = async () => Promise.reject(new Error('the text of a library may quote its input'));
    return startProgram({ network }).api.program.read();
  },

  ATTEMPT_IN_PROGRESS: async () => (await started()).api.generateShare.start(startParams()),
  NO_ATTEMPT: async () => enter((await world()).api, '00', ada[0]!),
  WRONG_NONCE: async () => enter((await started()).api, '0'.repeat(32), ada[0]!),
  ATTEMPT_EXPIRED: async () => {
    const { api } = await world({ fork, expiryMs: 150 });
    value(await api.keySet.open({ name: 'First' }));
    const begun = await api.generateShare.start(startParams());
    // On a machine that is very busy it is over before it is told.
    if (!begun.ok) return begun;
    await expect.poll(async () => value(await api.attempt.read())?.phase).toBe('expired');
    return enter(api, begun.value.nonce, ada[0]!);
  },
  CEREMONY_LOST: async () => {
    const { api, nonce } = await started({}, { fork });
    for (const pid of ceremoniesOf()) process.kill(pid, 'SIGKILL');
    return enter(api, nonce, ada[0]!);
  },
  STATEMENT_DIFFERS: { test: 'test/processes/helpers.test.ts' },
  PRACTICE_ONLY: async () =>
    (await world({ practiceOnly: true })).api.keySet.adopt({ name: 'Vault', required: 2, issued: 3 }),
  INTERFACE_LIVE: async () => {
    const network = async () => ({ state: 'live' as const, interfaces: ['wlan0'], remarks: [] });
    const { api } = await world({ network });
    value(await api.keySet.adopt({ name: 'Vault', required: 2, issued: 3, indexes: [1, 2, 3] }));
    return api.generateShare.start(startParams());
  },
  WITNESS_NEEDED: { test: 'test/processes/cli-generate-share.test.ts' },
  NOT_CONFIRMED: { test: 'test/processes/cli-people.test.ts', says: 'The words were not confirmed' },
  CLOCK_UNREADABLE: () => start({ wallClock: 'half past two' }),

  ...shareProvocations,

  INDEX_OUT_OF_RANGE: () => start({ newIndex: 0 }),
  INDEX_IN_USE: () => start({ newIndex: Number.parseInt(ada[0]!.slice(-2), 16) }),
  INDEX_BURNT: async () => {
    const here = await world();
    const free = freeIndex(ada);
    await changeRecord(here.set, () => ({ burnt: [free] }));
    value(await here.api.keySet.open({ name: 'First' }));
    return here.api.generateShare.start(startParams({ newIndex: free }));
  },
  INDEX_EXPORTED: { test: 'test/processes/vouch-older.test.ts' },
  DIGEST_OTHER: { test: 'test/processes/vouch.test.ts' },
  APART_NOT_TOLD: { test: 'test/processes/apart-paper.test.ts' },
  DIGEST_FROM_PAPER: { test: 'test/processes/apart-paper.test.ts' },
  APART_ALTERED: { test: 'test/processes/apart-account.test.ts' },
  NOTHING_TO_VOUCH: { test: 'test/processes/vouch.test.ts' },
  EXPORT_STILL_THERE: { test: 'test/processes/vouch.test.ts' },
  EXPORT_NOT_WHOLE: { test: 'test/processes/vouch.test.ts' },
  SHARE_APART: { test: 'test/processes/apart.test.ts' },
  ISSUED_APART: { test: 'test/processes/apart.test.ts' },
  INDEX_RESERVED: { test: 'test/main/ceremony/operations/share-operations.test.ts' },
  INDEX_NOT_LISTED: async () => {
    const { api } = await world();
    value(await api.keySet.adopt({ name: 'Vault', required: 2, issued: 3, indexes: [1] }));
    return api.markShare.start({ index: 2, status: 'lost', reason: 'why' });
  },
  TEXT_LOOKS_SECRET: async () => {
    const { api } = await world();
    value(await api.keySet.adopt({ name: 'Vault', required: 2, issued: 3, indexes: [1] }));
    return api.markShare.start({ index: 1, status: 'lost', reason: `it reads ${ada[0]!}` });
  },
  REASON_UNUSABLE: async () => {
    const { api } = await world();
    value(await api.keySet.adopt({ name: 'Vault', required: 2, issued: 3, indexes: [1] }));
    return api.markShare.start({ index: 1, status: 'lost', reason: '' });
  },
  MARKED_ALREADY: async () => {
    const { api } = await world();
    value(await api.keySet.adopt({ name: 'Vault', required: 2, issued: 3, indexes: [1] }));
    const mark = { index: 1, status: 'lost', reason: 'why' } as const;
    const { nonce } = value(await api.markShare.start(mark));
    value(await api.markShare.confirm({ nonce }));
    return api.markShare.start(mark);
  },
  REISSUE_WITHOUT_HOLDER: async () => {
    const { api } = await world();
    value(await api.keySet.adopt({ name: 'Vault', required: 2, issued: 3, indexes: [1] }));
    return api.reissue.start({ index: 1 });
  },
  REISSUE_OTHER_HOLDER: async () => {
    const { api } = await world();
    const { shares } = value(await api.keySet.open({ name: 'First' }));
    return api.reissue.start({ index: shares[0]!.index, holder: 'Somebody Else' });
  },
  INDEXES_UNKNOWN: async () => {
    const { api } = await world();
    value(await api.keySet.adopt({ name: 'Vault', required: 2, issued: 3, indexes: [1] }));
    return api.generateShare.start(startParams());
  },
  NO_INDEX_LEFT: async () => {
    const { api } = await world();
    const indexes = Array.from({ length: 255 }, (_, at) => at + 1);
    value(await api.keySet.adopt({ name: 'Vault', required: 2, issued: 255, indexes }));
    return api.generateShare.start(startParams());
  },

  NO_INDEX_FREE: async () => {
    const here = await world();
    value(await here.api.keySet.adopt({ name: 'Vault', required: 2, issued: 3, indexes: [1, 2, 3] }));
    const burnt = Array.from({ length: 252 }, (_, at) => at + 4);
    await changeRecord(path.join(here.folder, 'vault'), () => ({ burnt }));
    return here.api.generateShare.start(startParams());
  },

  THRESHOLD_ONE: () => adopt({ required: 1 }),
  THRESHOLD_OUT_OF_RANGE: () => adopt({ required: 256 }),
  TOO_FEW_HOLDERS: () => create({ required: 3 }),
  TOO_MANY_HOLDERS: () =>
    create(
      {},
      Array.from({ length: 256 }, (_, at) => ({ name: `Holder ${at}` })),
    ),
  ISSUED_OUT_OF_RANGE: () => adopt({ issued: 256 }),
  MORE_INDEXES_THAN_ISSUED: () => adopt({ indexes: [1, 2, 3, 4] }),
  INDEX_REPEATED: () => adopt({ indexes: [7, 7] }),
  SCHEME_UNSUPPORTED: () => create({ scheme: 'secretsjs' }),
  NAME_UNUSABLE: () => create({ name: 'two\nlines' }),
  HOLDER_REPEATED: () => create({}, [{ name: 'Ada' }, { name: 'ADA' }]),
  KEY_SET_NOT_FOUND: async () => (await world()).api.keySet.open({ name: 'Third' }),
  KEY_SET_EXISTS: () => create({ name: 'first' }),
  KEY_SET_AMBIGUOUS: async () => {
    const { api, folder, set } = await world();
    await fs.cp(set, path.join(folder, 'PRACTICE-copy'), { recursive: true });
    return api.keySet.open({ name: 'First' });
  },
  KEY_SET_NOT_OPEN: async () => (await world()).api.generateShare.start(startParams()),
  SAME_KEY_TWICE: () =>
    create({}, [
      { name: 'Ada', pgp_key: keyNamed('ed25519').public },
      { name: 'Ben', pgp_key: keyNamed('ed25519').public },
    ]),

  PGP_KEY_MISSING: () => create({ practice: false }),
  PGP_KEY_UNREADABLE: () => keyRead('hello'),
  PGP_KEY_TOO_LARGE: () => {
    const picture = [0xc0 | TAG.userAttribute, 0xff, 0, 0x10, 0, 0];
    const bytes = [...packetsOf('ed25519', () => true), ...picture, ...new Uint8Array(1 << 20)];
    return keyRead(Uint8Array.from(bytes));
  },
  PGP_KEY_WITHOUT_USER: () => keyRead(packetsOf('ed25519', (tag, at) => tag !== TAG.userId && at !== 2)),
  PGP_KEY_DAMAGED: () => {
    const bytes = Uint8Array.from(Buffer.from(anyKey('ed25519').public_base64_binary, 'base64'));
    bytes[bytes.length - 1]! ^= 1;
    return keyRead(bytes);
  },
  PGP_KEY_PRIVATE: () => keyRead(anyKey('ed25519').secret_armored),
  PGP_KEY_SEVERAL: () => keyRead(vectors.two_keys_one_armor),
  PGP_KEY_EXPIRED: () => vectorKey('expired'),
  PGP_KEY_REVOKED: () => vectorKey('revoked'),
  PGP_KEY_FUTURE: () => vectorKey('future'),
  PGP_KEY_WEAK: () => vectorKey('rsa1024'),
  PGP_KEY_CANNOT_ENCRYPT: () => vectorKey('signonly'),
  PGP_KEY_UNSUPPORTED: () => vectorKey('bp256'),
  CRYPTO_UNUSABLE: { test: 'test/processes/self-test.test.ts' },
  PGP_KEY_UNUSABLE: { test: 'test/main/ceremony/openpgp/openpgp-numbers.test.ts' },
  PGP_KEY_PRACTICE: { test: 'test/main/program/made-up-key.test.ts' },
  PGP_KEY_VERSION: () => keyRead(vectors.v6_key.public_armored),

  ...folderProvocations,

  IMAGE_KIND: { test: 'test/main/host/read-qr.test.ts' },
  IMAGE_DAMAGED: { test: 'test/main/host/read-qr.test.ts' },
  IMAGE_TOO_LARGE: { test: 'test/main/host/read-qr.test.ts' },
  IMAGE_TOO_SLOW: { test: 'test/main/host/read-qr.test.ts' },
  CODE_NOT_FOUND: { test: 'test/main/host/read-qr.test.ts' },
  CODE_PART: { test: 'test/processes/cli-scan.test.ts' },
  GPG_MISSING: { test: 'test/main/host/gpg.test.ts' },
  GPG_MESSAGE_UNREADABLE: { test: 'test/main/host/gpg.test.ts' },
  GPG_CANCELLED: { test: 'test/main/host/gpg.test.ts' },
  GPG_NO_SECRET_KEY: { test: 'test/main/host/gpg.test.ts' },
  GPG_CARD_MISSING: { test: 'test/main/host/gpg.test.ts' },
  GPG_PIN_WRONG: { test: 'test/main/host/gpg.test.ts' },
  GPG_PIN_BLOCKED: { test: 'test/main/host/gpg.test.ts' },
  GPG_ALGORITHM: { test: 'test/main/host/gpg.test.ts' },
  GPG_NO_PINENTRY: { test: 'test/main/host/gpg.test.ts' },
  GPG_MESSAGE_DAMAGED: { test: 'test/main/host/gpg.test.ts' },
  GPG_OUTPUT_TOO_LARGE: { test: 'test/main/host/gpg.test.ts' },
  GPG_TIMED_OUT: { test: 'test/main/host/gpg.test.ts' },
  GPG_FAILED: { test: 'test/main/host/gpg.test.ts' },
  PRIVATE_KEYS_NOT_ACCEPTED: { test: 'test/processes/private-key.test.ts' },
  PRIVATE_KEY_UNREADABLE: { test: 'test/processes/private-key.test.ts' },
  PRIVATE_KEY_PASSPHRASE: { test: 'test/processes/private-key.test.ts' },
  PRIVATE_KEY_OTHER_MESSAGE: { test: 'test/processes/private-key.test.ts' },
  PRIVATE_KEY_MESSAGE_UNREADABLE: { test: 'test/processes/private-key.test.ts' },
  PRIVATE_KEY_MESSAGE_UNPROTECTED: { test: 'test/processes/private-key.test.ts' },
  VAULT_INIT_UNREADABLE: { test: 'test/main/ceremony/vault-init/vault-init.test.ts' },
  VAULT_INIT_TOO_LARGE: { test: 'test/main/ceremony/vault-init/vault-init.test.ts' },
  VAULT_INIT_KEY: { test: 'test/main/ceremony/vault-init/vault-init.test.ts' },
  VAULT_INIT_DISAGREE: { test: 'test/main/ceremony/vault-init/vault-init.test.ts' },
  VAULT_INIT_COUNTS: { test: 'test/main/ceremony/vault-init/vault-init.test.ts' },
  VAULT_INIT_REPEATED: { test: 'test/main/ceremony/vault-init/vault-init.test.ts' },
  EXCEPTION_UNUSABLE: { test: 'test/shared/text/exceptions.test.ts' },
  SIGN_OFF_UNUSABLE: { test: 'test/shared/records/sign-off.test.ts' },
  SIGN_OFF_REPEATED: { test: 'test/shared/records/sign-off.test.ts' },
  SIGN_OFFS_UNREADABLE: { test: 'test/shared/records/sign-off.test.ts' },
  CHECKLIST_UNUSABLE: { test: 'test/shared/records/checklist.test.ts' },
  SIGN_OFFS_BROKEN: { test: 'test/shared/records/sign-off.test.ts' },
  SIGN_OFFS_OTHER_TRANSCRIPT: { test: 'test/shared/records/sign-off.test.ts' },
  SIGNATURE_UNREADABLE: { test: 'test/main/ceremony/openpgp/openpgp-signature.test.ts' },
  SIGNATURE_OTHER_KEY: { test: 'test/main/ceremony/openpgp/openpgp-signature.test.ts' },
  SIGNATURE_OTHER_TEXT: { test: 'test/main/ceremony/openpgp/openpgp-signature.test.ts' },
  SIGNATURES_UNUSABLE: { test: 'test/processes/self-test.test.ts' },
  SIGNATURE_FUTURE: { test: 'test/main/ceremony/openpgp/openpgp-signature.test.ts' },
  SIGNATURE_TOO_OLD: { test: 'test/processes/sign-off.test.ts' },
  SIGNATURE_UNVERIFIABLE: { test: 'test/main/ceremony/openpgp/openpgp-signature.test.ts' },
  TRANSCRIPT_UNREADABLE: async () =>
    (await world()).api.transcript.verify({ bytes: new TextEncoder().encode('hello\n') }),
  TRANSCRIPT_BROKEN: async () => {
    const { api, set } = await world();
    const bytes = await fs.readFile((await transcript(set)).at);
    const lines = bytes.toString().split('\n');
    return api.transcript.verify({
      bytes: new TextEncoder().encode([lines[0], ...lines.slice(2)].join('\n')),
    });
  },
  TRANSCRIPT_FULL: { test: 'test/main/storage/ledger/transcript-log.test.ts' },
  TRANSCRIPT_UNFINISHED: { test: 'test/processes/cli-create-key-set.test.ts' },
  TRANSCRIPT_OTHER_DIGEST: async () => {
    const { api, set } = await world();
    const bytes = new Uint8Array(await fs.readFile((await transcript(set)).at));
    return api.transcript.verify({ bytes, digest: '0'.repeat(64) });
  },
  OPTION_NOT_FOR_SET: () => start({ secretBytes: 32 }),
  PROOF_SHARES_TOO_MANY: () => start({ proofShares: 254 }),
  RANDOM_WITHOUT_PROOF: async () => {
    const { api } = await world();
    value(await api.keySet.adopt({ name: 'Vault', required: 2, issued: 3, indexes: [1, 2, 3] }));
    return api.generateShare.start(startParams({ declareRandom: true }));
  },
  SHARE_OF_SECRETSJS: () => entered(`801${'c0'.repeat(48)}`),
  SHARES_INCONSISTENT: () => oldTool(['801aa', '802bb', '803ff'], { proofShares: 1 }),
  SHARES_NOT_ONE_SET: () => oldTool(['801aa', '802bb'], { secretBytes: 1 }),
  SECRETSJS_BITS: () => oldTool(['901aa']),
  SECRETSJS_NOT_READABLE: () => oldTool(['801ax']),
  SECRETSJS_CUT: () => oldTool(['801a']),
  SECRETSJS_WRONG_LENGTH: () => oldTool(['801aa', '802bbbb']),
  SECRETSJS_DISAGREE: { test: 'test/main/ceremony/shamir/secretsjs.test.ts' },

  ...recoveryProvocations,
  ...thresholdKeyTests,
  ...tssRequestTests,

  DIGEST_UNREADABLE: async () =>
    (await world()).api.transcript.verify({ bytes: new Uint8Array(), digest: 'twelve' }),
};

/** What was typed in the provocations and must be in no message. */
const typedTexts = () => [...ada, ...other, 'aaaa', 'half past two', '!', 'hello', 'twelve', 'secretsjs'];

beforeAll(prepare);

describe('every refusal', () => {
  it('is in the table, and none is there that does not exist', () => {
    expect(Object.keys(provocations).sort()).toEqual(Object.keys(sentences).sort());
  });

  it.each(Object.entries(provocations))('%s: occurs, and says what to do', async (code, how) => {
    if (typeof how !== 'function') {
      const file = path.resolve(import.meta.dirname, '../..', how.test);
      expect(existsSync(file), how.test).toBe(true);
      expect(await fs.readFile(file, 'utf8')).toContain(how.says ?? code);
      return;
    }
    const result = await how();
    expect(result.ok ? 'accepted' : result.error.code).toBe(code);
    if (result.ok) return;
    const { message } = result.error;
    expect(message).toMatch(/^.{20,300}$/u);
    // A full stop within a file name or a number ends no sentence.
    expect(message.split(/[.?!:](?= |$)/).filter(part => part.trim() !== '').length).toBeLessThanOrEqual(4);
    const told = toldBy(result.error);
    for (const text of typedTexts()) expect(told.includes(text), 'it repeats what was typed').toBe(false);
    expect(message).not.toMatch(/[0-9a-f]{16}/i);
    expect(JSON.stringify(result.error)).not.toContain('undefined');
  });
});

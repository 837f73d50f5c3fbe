/**
 * Whole ceremonies, with a copy of everything that leaves: every message of the ceremony process, every value of the
 * program's calls, every file, every printed line. None of it may hold a secret. The secrets are known here because
 * the holders' private keys are.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluateAt, VAULT_FIELD } from '../../main/ceremony/shamir/gf256';

import { fromHex, utf8 } from '../../shared/bytes';

import { parseRecord } from '../../shared/records/key-set';
import { pointsOf, vaultVectors } from '../main/ceremony/shamir/vault-vectors';
import { forkInProcess } from '../support/in-process';
import { ceremoniesOf, eventually, fork } from '../support/processes';
import {
  damaged,
  enter,
  filesIn,
  generate,
  newcomerKey,
  opened,
  openedText,
  practiceSet,
  realSet,
  sharesOf,
  startParams,
  startShare,
  temporaryFolder,
  typed,
  value,
  WALL_CLOCK,
} from '../support/program';
import { addText, enterForToken, recovered, storeTexts, wrongToken } from '../support/recovery';
import { findSecrets, flattened } from '../support/secrets';
import { rootKeyOf, secretsOf, storeKeyOf } from '../support/set-secrets';
import { perTier } from '../support/tier';
import { watched } from '../support/watched';

describe('the search', () => {
  const secret = Uint8Array.from({ length: 32 }, (_, at) => (at * 77 + 13) % 256);
  const hex = Buffer.from(secret).toString('hex');
  const long = (before: number) => Buffer.concat([Buffer.alloc(before, 7), secret, Buffer.alloc(5, 9)]);

  it.each<[string, unknown]>([
    ['raw', { deep: [{ er: long(3) }] }],
    ['raw, as a list of numbers', { list: [...secret] }],
    ['hex', `a share: ${hex}!`],
    ['upper-case hex', hex.toUpperCase()],
    ['hex in groups', hex.replace(/(.{4})/g, '$1 ')],
    ['hex in lines', hex.replace(/(.{20})/g, '$1\n')],
    ['base64', Buffer.from(secret).toString('base64')],
    ['base64, one byte later', long(1).toString('base64')],
    ['base64, two bytes later', long(2).toString('base64')],
    ['decimal', `the number ${BigInt(`0x${hex}`)}`],
    ['its first half', hex.slice(0, 30)],
    ['its second half', Buffer.from(secret.subarray(14)).toString('base64')],
  ])('finds a secret: %s', (_form, value) => {
    expect(findSecrets({ secret }, flattened(value, 'value'))).not.toEqual([]);
  });

  it('finds nothing where there is nothing', () => {
    const others = flattened([long(0).map(byte => byte ^ 1), 'words', { a: [1, 2, 3] }], 'value');
    expect(findSecrets({ secret }, others)).toEqual([]);
  });
});

describe('a whole ceremony lets no secret out', () => {
  it('with a practice set made here, refusals, a cancelled attempt and a new share in each form', async () => {
    const here = await watched({}, perTier(forkInProcess, fork));
    const { view, shares } = await practiceSet(here, 'Practice', 2, ['Ada', 'Ben', 'Cleo']);
    const secrets = secretsOf('practice', shares, 2);
    secrets['the root key'] = await rootKeyOf(view.directory, secrets['practice: combined']!);

    const cancelled = await startShare(here.api);
    value(await enter(here.api, cancelled.nonce, shares[0]!));
    value(await here.api.generateShare.cancel());

    for (const payload of ['hex', 'base64', 'raw'] as const) {
      const key = payload === 'hex' ? {} : { pgp_key: undefined };
      const { nonce } = await startShare(here.api, { payload, holder: `To ${payload}`, ...key });
      const refused = [
        damaged(shares[0]!),
        shares[0]!.slice(2),
        `${shares[0]!}!`,
        `${shares[0]!.slice(0, -2)}00`,
        shares[1]!.slice(0, -1),
      ];
      for (const bad of refused) expect((await enter(here.api, nonce, bad)).ok).toBe(false);
      value(await enter(here.api, nonce, shares[0]!));
      expect((await enter(here.api, nonce, shares[0]!)).ok).toBe(false);
      const done = value(await enter(here.api, nonce, Buffer.from(shares[1]!, 'hex').toString('base64')));
      expect(done.complete).toBe(true);
      const issued = evaluateAt(VAULT_FIELD, pointsOf(shares.slice(0, 2)), done.index);
      secrets[`new share as ${payload}`] = issued;
    }
    value(await here.api.attempt.read());
    const { ceremonies } = value(await here.api.keySet.read())!;
    for (const { file } of ceremonies) value(await here.api.transcript.verify({ file }));
    expect(findSecrets(secrets, await here.leavings())).toEqual([]);
    expect(here.recorder.left.length).toBeGreaterThan(20);
    expect(await eventually(() => ceremoniesOf().length === 0)).toBe(true);
  });

  it('with a real set made here, and a share of it', async () => {
    const here = await watched();
    const { view, shares } = await realSet(here);
    const done = await generate(here.api, shares);
    const secrets = secretsOf('real', shares, 2);
    secrets['the root key'] = await rootKeyOf(view.directory, secrets['real: combined']!);
    const share = Buffer.from(await opened(done.key, newcomerKey.secret)).toString();
    secrets['the new share'] = fromHex(share);
    // It is a share of the same set: with an old one it gives the same secret.
    expect(evaluateAt(VAULT_FIELD, pointsOf([share, shares[2]!]), 0)).toEqual(secrets['real: combined']);
    expect(findSecrets(secrets, await here.leavings())).toEqual([]);
    expect(await eventually(() => ceremoniesOf().length === 0)).toBe(true);
  });

  it('with a set adopted from Vault, also when a share is refused or the process is killed', async () => {
    const set = vaultVectors.cases.find(one => one.id.includes('32B-3-of-3'))!;
    const here = await watched();
    value(await here.api.keySet.adopt({ name: 'Vault', required: set.t, issued: set.n, indexes: set.x }));
    const first = await startShare(here.api);
    value(await enter(here.api, first.nonce, set.shares_hex[0]!));
    for (const pid of ceremoniesOf()) process.kill(pid, 'SIGKILL');
    expect(await eventually(async () => value(await here.api.attempt.read())?.phase === 'failed')).toBe(true);
    const { nonce } = await startShare(here.api);
    for (const bad of [`${set.shares_hex[0]!}00`, `${set.shares_hex[0]!.slice(0, -2)}00`]) {
      expect((await enter(here.api, nonce, bad)).ok).toBe(false);
    }
    let done = await here.api.generateShare.read();
    for (const share of set.shares_hex) done = await enter(here.api, nonce, share);
    expect(value(done).complete).toBe(true);
    const secrets = secretsOf('vault', set.shares_hex, set.t);
    expect(Buffer.from(secrets['vault: combined']!).toString('hex')).toBe(set.secret_hex);
    secrets['the new share'] = evaluateAt(VAULT_FIELD, pointsOf(set.shares_hex), value(done).index);
    expect(findSecrets(secrets, await here.leavings())).toEqual([]);
    expect(await eventually(() => ceremoniesOf().length === 0)).toBe(true);
  });

  it('when an attempt with a share in it expires', async () => {
    const set = vaultVectors.cases.find(one => one.id.includes('32B-3-of-3'))!;
    const here = await watched({ expiryMs: 8000 });
    value(await here.api.keySet.adopt({ name: 'Vault', required: set.t, issued: set.n, indexes: set.x }));
    const { nonce } = await startShare(here.api);
    expect(value(await enter(here.api, nonce, set.shares_hex[0]!)).progress).toBe(1);
    const expired = async () => value(await here.api.attempt.read())?.phase === 'expired';
    expect(await eventually(expired, 30_000)).toBe(true);
    // What it still writes is looked at, too.
    await here.program.close();
    expect(findSecrets(secretsOf('vault', set.shares_hex, set.t), await here.leavings())).toEqual([]);
    expect(await eventually(() => ceremoniesOf().length === 0)).toBe(true);
  });

  it('with the terminal: nothing of a share, accepted, refused or new, is printed, and no process stays', async () => {
    const set = vaultVectors.cases.find(one => one.id.includes('32B-3-of-3'))!;
    const folder = await temporaryFolder();
    const keyFile = path.join(folder, 'key.asc');
    await fs.writeFile(keyFile, newcomerKey.public);
    const ceremony = path.join(folder, 'ceremony');
    const line = [
      'generate-share',
      '--folder',
      ceremony,
      '--adopt',
      'Vault',
      '--scheme',
      'vault',
      '--required',
      `${set.t}`,
    ];
    const rest = [
      '--issued',
      `${set.n}`,
      ...set.x.flatMap(x => ['--index', `${x}`]),
      '--holder',
      'Newcomer',
      '--pgp-key',
      keyFile,
    ];
    const more = ['--unwitnessed', '--wall-clock', startParams().wallClock];
    for (const json of [[], ['--json']]) {
      await fs.rm(ceremony, { recursive: true, force: true });
      const cli = path.resolve(import.meta.dirname, '../../out/cli/index.js');
      const child = spawn(process.execPath, [cli, ...line, ...rest, ...more, ...json], { stdio: 'pipe' });
      const printed: Buffer[] = [];
      child.stdout.on('data', data => printed.push(data));
      child.stderr.on('data', data => printed.push(data));
      // None of them an alarm, which would end a run without people.
      const bad = [`${set.shares_hex[0]!}!`, set.shares_hex[0]!.slice(1), `${set.shares_hex[1]!}0g`];
      child.stdin.end(`${[...bad, ...set.shares_hex].join('\n')}\n`);
      const status = await new Promise(resolve => child.on('close', resolve));
      expect([status, Buffer.concat(printed).toString()]).toEqual([0, expect.any(String)]);
      expect(Buffer.concat(printed).length).toBeGreaterThan(100);
      const secrets = secretsOf('vault', set.shares_hex, set.t);
      const files = [...(await filesIn(folder))].map(([where, bytes]) => ({ where, bytes }));
      const recordFile = files.find(({ where }) => where.endsWith('key-set.json'))!;
      const { shares } = parseRecord(Buffer.from(recordFile.bytes).toString(), recordFile.where);
      const made = shares.find(({ holder }) => holder === 'Newcomer')!;
      secrets['the new share'] = evaluateAt(VAULT_FIELD, pointsOf(set.shares_hex), made.index);
      expect(files.length).toBeGreaterThan(5);
      expect(findSecrets(secrets, [{ where: 'printed', bytes: Buffer.concat(printed) }, ...files])).toEqual(
        [],
      );
      expect(ceremoniesOf(child.pid!)).toEqual([]);
    }
  });
});

/** Where a named plaintext may be: in the answer of its own call, from the ceremony process and to whoever asked. */
const PLACES: Record<string, RegExp> = {
  otp: /^(value\.\d+\.recoveryToken\.start|message\.\d+\.result)\.value\.otp$/,
  token: /^(value\.\d+\.recoveryToken\.decode|message\.\d+\.result)\.value\.token$/,
  content: /^(value\.\d+\.sealedStore\.read|message\.\d+\.result)\.value\.content$/,
  name: /^(value\.\d+\.sealedStore\.(list|add|remove)\.value|message\.\d+\.result\.value(\.view)?)\.entries\.\d+\.name$|^(value\.\d+\.sealedStore\.read|message\.\d+\.result)\.value\.name$/,
};

const placeOf = (found: string): string => found.slice(found.lastIndexOf(' in ') + 4);

describe('a recovery ceremony lets nothing out but the named plaintexts, each in the answer of its own call', () => {
  const SEALED = { name: 'Console of the first machine', text: 'correct horse battery staple' };
  const ADDED = { name: 'Safe in the cellar, second door', text: 'right 17, left 40, right 3, open' };

  it('with a set that was sealed, tokens under passwords and for a key, wrong tokens, refusals, and the loss of the process', async () => {
    const here = await watched();
    const { api } = here;
    const holders = ['Ada', 'Ben', 'Cleo'].map(name => ({ name }));
    const seal = [{ name: SEALED.name, content: typed(SEALED.text) }];
    const made = value(
      await api.createKeySet.start({ name: 'Sealed', required: 2, practice: true, holders, seal }),
    );
    value(await api.createKeySet.confirm({ nonce: made.nonce }));
    const view = value(await api.keySet.open({ name: 'Sealed' }));
    const shares = await sharesOf(view.directory, view.shares);
    const secrets = secretsOf('sealed', shares, 2);
    const rootKey = await rootKeyOf(view.directory, secrets['sealed: combined']!);
    secrets['the root key'] = rootKey;
    secrets['the store’s key'] = await storeKeyOf(view.directory, rootKey);
    const named: Record<string, Uint8Array[]> = {
      otp: [],
      token: [],
      content: [utf8(SEALED.text), utf8(ADDED.text)],
      name: [utf8(SEALED.name), utf8(ADDED.name)],
    };

    // An attempt that comes to nothing: its password is of no use, and yet is shown once only.
    value(await api.recovery.enter());
    const cancelled = value(await api.recoveryToken.start({}));
    named.otp!.push(utf8(cancelled.otp!));
    value(await enterForToken(api, cancelled.nonce, shares[0]!));
    value(await api.recoveryToken.read());
    value(await api.recovery.leave());

    for (const prefix of ['none', 'hvr.'] as const) {
      const { started, token } = await recovered(here, shares, { prefix });
      named.otp!.push(utf8(started.otp!));
      named.token!.push(utf8(token));
      expect(Object.values(await storeTexts(api, token))).toContain(SEALED.text);
      value(await api.recoveryToken.read());
      value(await api.recovery.read());
      value(await api.attempt.read());
      if (prefix === 'none') await addText(api, token, ADDED.name, ADDED.text);
      await api.sealedStore.add({ token: typed(token), name: ADDED.name, content: typed(ADDED.text) });
      await api.sealedStore.add({ token: typed(token), name: `${ADDED.name}\n`, content: typed(ADDED.text) });
      await api.sealedStore.read({ token: typed(token), name: 'nothing of this name' });
      // By the token of before.
      expect(value(await api.sealedStore.read({ name: SEALED.name })).content).toEqual(typed(SEALED.text));
      await api.sealedStore.list({});
      await api.sealedStore.list({ token: typed(wrongToken(token)) });
      if (prefix === 'none') await api.sealedStore.list({ token: typed(wrongToken(token)) });
      else for (const pid of ceremoniesOf()) process.kill(pid, 'SIGKILL');
      expect(await eventually(async () => value(await api.recovery.read()) === null)).toBe(true);
      value(await api.attempt.read());
    }

    value(await api.recovery.enter());
    const forKey = value(
      await api.recoveryToken.start({ pgp_key: newcomerKey.public, wallClock: WALL_CLOCK }),
    );
    for (const share of shares.slice(0, 2)) value(await enterForToken(api, forKey.nonce, share));
    const { encoded_token } = value(await api.recoveryToken.read());
    const encrypted = await openedText(encoded_token, newcomerKey.secret);
    secrets['the encrypted token'] = utf8(encrypted);
    value(await api.sealedStore.remove({ token: typed(encrypted), name: ADDED.name }));
    value(await api.recovery.leave());
    const { ceremonies } = value(await api.keySet.read())!;
    for (const { file } of ceremonies) value(await api.transcript.verify({ file }));

    const leavings = await here.leavings();
    expect(findSecrets(secrets, leavings)).toEqual([]);
    for (const [kind, all] of Object.entries(named)) {
      for (const [at, secret] of all.entries()) {
        const found = findSecrets({ [`${kind} ${at}`]: secret }, leavings);
        expect(found.filter(one => !PLACES[kind]!.test(placeOf(one)))).toEqual([]);
        // It was looked for in the right form: it is where it may be, on both sides.
        expect(new Set(found.map(one => placeOf(one).split('.')[0])), `${kind} ${at}`).toEqual(
          new Set(['message', 'value']),
        );
        // A password once from the process, and once to whoever started.
        if (kind === 'otp' || kind === 'token') expect(new Set(found.map(placeOf)).size).toBe(2);
      }
    }
    expect(await eventually(() => ceremoniesOf().length === 0)).toBe(true);
  });
});

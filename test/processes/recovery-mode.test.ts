/** Recovery mode, and a session in it: what stays through refusals and losses, what a token opens, and a store that is another one. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { KeySetLedger } from '../../main/storage/key-sets/key-set-ledger';
import { mustBeSound } from '../../main/storage/soundness/soundness';
import type { Api } from '../../shared/contract';
import type { Result } from '../../shared/result';
import type { RefusalCode } from '../../shared/text/refusals';
import { ceremoniesOf, eventually, fork } from '../support/processes';
import { codeOf, IDLE, realSet, startParams, startProgram, typed, value } from '../support/program';
import { addText, enterForToken, recovered, storeTexts, wrongToken } from '../support/recovery';
import { sentence } from '../support/texts';
import { long } from '../support/tier';
import { changeRecord } from '../support/vouch';
import { ready, started } from './recovery-start';
import { ada, prepare, sealed, session, world } from './refusals-kit';

beforeAll(prepare);

describe('the mode', () => {
  it('lets nothing be done outside it that belongs to it', async () => {
    const { api } = await world();
    value(await api.keySet.open({ name: 'First' }));
    const token = () => typed('x'.repeat(24));
    const calls: Promise<Result<unknown>>[] = [
      api.recoveryToken.read(),
      api.recoveryToken.start({}),
      api.recoveryToken.update({ key: typed(ada[0]!), nonce: '0'.repeat(32) }),
      api.recoveryToken.cancel(),
      api.sealedStore.list({ token: token() }),
      api.sealedStore.read({ token: token(), name: 'a' }),
      api.sealedStore.add({ token: token(), name: 'a', content: typed('b') }),
      api.sealedStore.remove({ token: token(), name: 'a' }),
    ];
    for (const result of await Promise.all(calls)) expect(codeOf(result)).toBe('NOT_IN_RECOVERY_MODE');
    expect(value(await api.recovery.read())).toBeNull();
    expect(value(await api.recovery.leave())).toBeNull();
  });

  it('lets nothing else be started in it, with or without an attempt or a token', async () => {
    const here = await ready();
    const { api } = here;
    const holders = [{ name: 'Ada' }, { name: 'Ben' }];
    const others: (() => Promise<Result<unknown>>)[] = [
      () => api.generateShare.start(startParams()),
      () => api.reissue.start({ index: 1 }),
      () => api.checkShare.start({}),
      () => api.markShare.start({ index: 1, status: 'lost', reason: 'why' }),
      () => api.createKeySet.start({ name: 'New', required: 2, practice: true, holders }),
      () => api.keySet.adopt({ name: 'Vault', required: 2, issued: 3 }),
      () => api.keySet.open({ name: 'Second' }),
      () => api.folder.open({ path: here.folder }),
      () => api.recovery.enter(),
    ];
    const allRefused = async (...expected: RefusalCode[]) => {
      for (const call of others) expect(expected).toContain(codeOf(await call()));
    };
    await allRefused('IN_RECOVERY_MODE');
    const { nonce } = value(await api.recoveryToken.start({}));
    await allRefused('ATTEMPT_IN_PROGRESS', 'IN_RECOVERY_MODE');
    for (const one of ada.slice(0, 2)) value(await enterForToken(api, nonce, one));
    await allRefused('ATTEMPT_IN_PROGRESS', 'IN_RECOVERY_MODE');
    expect(value(await api.recovery.read())).toMatchObject({ state: 'open' });
    value(await api.recovery.leave());
    expect(codeOf(await api.generateShare.start(startParams()))).toBe('ok');
  });

  it('stays when the attempt is cancelled, as often as one likes, and the next attempt has another nonce and password', async () => {
    const { api } = await ready();
    const idle = value(await api.recoveryToken.read());
    const { complete, started: isStarted, nonce: none, progress } = IDLE;
    expect(idle).toMatchObject({
      complete,
      started: isStarted,
      nonce: none,
      progress,
      required: 2,
      otp_length: 24,
    });
    value(await api.recoveryToken.cancel());
    const first = value(await api.recoveryToken.start({ prefix: 'hvr.' }));
    value(await enterForToken(api, first.nonce, ada[0]!));
    for (let times = 0; times < 3; times++) {
      expect(value(await api.recoveryToken.cancel())).toBeNull();
      expect(value(await api.recoveryToken.read())).toEqual(idle);
      expect(value(await api.recovery.read())).toMatchObject({ state: 'ready', secondsLeft: null });
    }
    expect(codeOf(await enterForToken(api, first.nonce, ada[1]!))).toBe('NO_ATTEMPT');
    const second = value(await api.recoveryToken.start({}));
    expect([second.progress, second.nonce === first.nonce, second.otp === first.otp]).toEqual([
      0,
      false,
      false,
    ]);
    for (const one of ada.slice(1, 3)) value(await enterForToken(api, second.nonce, one));
    // A token that was issued is not cancelled: leaving ends it.
    const issued = value(await api.recoveryToken.read());
    value(await api.recoveryToken.cancel());
    expect(value(await api.recoveryToken.read())).toEqual(issued);
  });
});

describe('a wrong share', () => {
  it('is named by its holder, and what verified stays', async () => {
    const { api, nonce } = await started();
    value(await enterForToken(api, nonce, ada[0]!));
    const bad = await enterForToken(api, nonce, `${'00'.repeat(32)}${ada[1]!.slice(-2)}`);
    expect(bad).toMatchObject({ ok: false, error: { code: 'SHARE_DOES_NOT_MATCH' } });
    expect(bad.ok ? '' : bad.error.message).toContain('Ben');
    expect(value(await api.recoveryToken.read())).toMatchObject({ progress: 1, complete: false });
    expect(value(await enterForToken(api, nonce, ada[1]!)).complete).toBe(true);
  });

  it.each(['nonce', 'ciphertext'] as const)(
    'is nobody’s where the record’s root key was altered (its %s): nothing is issued, and the shares stay',
    async part => {
      const here = await world();
      await changeRecord(here.set, ({ rootKey }) => ({
        rootKey: { ...rootKey!, [part]: rootKey![part].replace(/^../, two => (two === '00' ? '01' : '00')) },
      }));
      const { api } = here;
      value(await api.keySet.open({ name: 'First' }));
      value(await api.recovery.enter());
      const { nonce } = value(await api.recoveryToken.start({}));
      value(await enterForToken(api, nonce, ada[0]!));
      for (const last of [ada[1]!, ada[2]!, ada[1]!]) {
        expect(codeOf(await enterForToken(api, nonce, last))).toBe('ROOT_KEY_CLOSED');
        const status = value(await api.recoveryToken.read());
        expect(status).toMatchObject({ started: true, progress: 1, complete: false, encoded_token: '' });
        expect(value(await api.recovery.read())).toMatchObject({ state: 'collecting' });
      }
      const view = value(await api.attempt.read())!;
      expect(view.seats.filter(seat => seat.accepted)).toHaveLength(1);
      value(await api.recovery.leave());
      expect(value(await api.attempt.read())).toMatchObject({ phase: 'cancelled', encoded_token: '' });
    },
  );
});

describe('a token', () => {
  it('of an earlier session opens nothing, and counts as wrong', async () => {
    const first = await sealed();
    value(await first.api.recovery.leave());
    const again = await recovered(first, ada);
    const list = async (token: string) => codeOf(await first.api.sealedStore.list({ token: typed(token) }));
    expect(again.token).not.toBe(first.token);
    expect([await list(first.token), await list(again.token)]).toEqual(['TOKEN_WRONG', 'ok']);
    expect(await storeTexts(first.api, again.token)).toEqual({ 'Safe PIN': '4711' });
    expect([await list(first.token), await list(again.token)]).toEqual([
      'TOKEN_WRONG_TWICE',
      'RECOVERY_OVER',
    ]);
    expect(value(await first.api.recovery.read())).toBeNull();
  });

  it('is entered once: what follows goes by it, until a wrong one comes, and the transcript says which', async () => {
    const { api, token } = await sealed();
    const isKept = async () => value(await api.recovery.read())?.tokenKept;
    value(await api.sealedStore.list({ token: typed(token) }));
    expect(await isKept()).toBe(true);
    value(await api.sealedStore.add({ name: 'New', content: typed('x') }));
    expect(value(await api.sealedStore.read({ name: 'New' })).content).toEqual(typed('x'));
    // Refused, and yet a use.
    expect([codeOf(await api.sealedStore.read({ name: 'None' })), await isKept()]).toEqual([
      'ENTRY_MISSING',
      true,
    ]);
    value(await api.sealedStore.remove({ name: 'New' }));
    expect(codeOf(await api.sealedStore.list({ token: typed(wrongToken(token)) }))).toBe('TOKEN_WRONG');
    expect([codeOf(await api.sealedStore.list({})), await isKept()]).toEqual(['TOKEN_NEEDED', false]);
    value(await api.recovery.leave());
    const { result } = value(await api.attempt.read())!;
    const { entries } = value(await api.transcript.verify({ file: result!.transcript.file }));
    const uses = entries.filter(({ event }) => event.startsWith('store-') && event !== 'store-changed');
    const presented = uses.map(({ details }) => details.find(one => one.label === 'tokenPresented')?.value);
    expect(presented.slice(-4)).toEqual(['yes', 'no', 'no', 'no']);
  });

  it('has to be presented: without it nothing is told or changed', async () => {
    const { api, token, file } = await sealed();
    const before = await fs.readFile(file);
    const none = () => typed('');
    for (const result of [
      await api.sealedStore.list({ token: none() }),
      await api.sealedStore.read({ token: none(), name: 'Safe PIN' }),
      await api.sealedStore.add({ token: none(), name: 'New', content: typed('x') }),
      await api.sealedStore.remove({ token: none(), name: 'Safe PIN' }),
    ]) {
      expect(codeOf(result)).toBe('TOKEN_EMPTY');
    }
    const wrong = await api.sealedStore.remove({ token: typed(wrongToken(token)), name: 'Safe PIN' });
    expect(codeOf(wrong)).toBe('TOKEN_WRONG');
    for (const result of [
      await api.sealedStore.list({}),
      await api.sealedStore.read({ name: 'Safe PIN' }),
      await api.sealedStore.add({ name: 'New', content: typed('x') }),
      await api.sealedStore.remove({ name: 'Safe PIN' }),
    ]) {
      expect(codeOf(result)).toBe('TOKEN_NEEDED');
    }
    expect(await fs.readFile(file)).toEqual(before);
    // White space around it is no failure.
    expect(codeOf(await api.sealedStore.list({ token: typed(` ${token}\n`) }))).toBe('ok');
  });

  it('is over with the loss of the process, and the store is as it was left', async () => {
    const { api, token } = await sealed('First', { fork });
    for (const pid of ceremoniesOf()) process.kill(pid, 'SIGKILL');
    expect(await eventually(async () => value(await api.recovery.read()) === null)).toBe(true);
    expect(codeOf(await api.sealedStore.list({ token: typed(token) }))).toBe('RECOVERY_OVER');
    expect(value(await api.attempt.read())).toMatchObject({ phase: 'complete', problem: null });
    expect(value(await api.keySet.open({ name: 'First' }))).toMatchObject({ storeVersion: 1, remarks: [] });
    const { token: next } = await recovered({ api }, ada);
    expect(await storeTexts(api, next)).toEqual({ 'Safe PIN': '4711' });
  });
});

describe('a store that is not the one of the record', () => {
  const SHORT = ['tampered with in its contents', 'of a newer format', 'beyond any size'];
  const spoilt: [string, RefusalCode, (bytes: Buffer) => Uint8Array][] = [
    [
      'tampered with in its header',
      'STORE_DAMAGED',
      bytes => bytes.map((byte, at) => (at === 3 ? byte ^ 1 : byte)),
    ],
    [
      'tampered with in its contents',
      'STORE_DAMAGED',
      bytes => bytes.map((byte, at) => (at === 900 ? byte ^ 1 : byte)),
    ],
    ['cut off by a byte', 'STORE_DAMAGED', bytes => bytes.subarray(0, -1)],
    ['empty', 'STORE_DAMAGED', () => new Uint8Array()],
    [
      'of a newer format',
      'FILE_NEWER_FORMAT',
      bytes => Buffer.from(bytes.toString('latin1').replace('"version":1', '"version":2'), 'latin1'),
    ],
    [
      'of an older format',
      'STORE_DAMAGED',
      bytes => Buffer.from(bytes.toString('latin1').replace('"version":1', '"version":0'), 'latin1'),
    ],
    ['beyond any size', 'FILE_TOO_LARGE', () => new Uint8Array((16 << 20) + 5000)],
  ];

  // One of each refusal; that a store is taken for damaged wherever it is, sealed-store.test.ts shows of its bytes.
  it.each(long ? spoilt : spoilt.filter(([what]) => SHORT.includes(what)))(
    '%s: is refused (%s), nothing is changed, and the right one opens again',
    async (_what, code, spoil) => {
      const { api, token, file, list, set } = await sealed();
      const good = await fs.readFile(file);
      const bad = spoil(good);
      await fs.writeFile(file, bad);
      expect(codeOf(await list())).toBe(code);
      const added = await api.sealedStore.add({ token: typed(token), name: 'New', content: typed('x') });
      expect(codeOf(added)).toBe(code);
      expect(Buffer.compare(await fs.readFile(file), bad)).toBe(0);
      expect(value(await api.recovery.read())).toMatchObject({ state: 'open', storeVersion: 1 });
      await fs.writeFile(file, good);
      expect(await storeTexts(api, token)).toEqual({ 'Safe PIN': '4711' });
      expect((await addText(api, token, 'New', 'x')).storeVersion).toBe(2);
      expect(await fs.readdir(path.join(set, 'sealed'))).toEqual([path.basename(file)]);
    },
  );

  it('does not keep anybody from issuing a share, and is remarked upon', async () => {
    const { api, file } = await sealed();
    value(await api.recovery.leave());
    await fs.truncate(file, 500);
    const { remarks } = value(await api.keySet.open({ name: 'First' }));
    expect(remarks.map(sentence).join()).toContain(path.basename(file));
    expect(codeOf(await api.generateShare.start(startParams()))).toBe('ok');
  });

  it('may be another version with the same number: two copies of a folder that went on apart', async () => {
    const [one, two] = [await sealed(), await sealed()];
    await fs.copyFile(two.file, one.file);
    expect(codeOf(await one.list())).toBe('STORE_DAMAGED');
  });
});

describe('while a session is open', () => {
  it('the record is sound for whoever looks at it, after every change', async () => {
    const { api, token, set, folder } = await sealed();
    const directory = new KeySetLedger(folder, path.basename(set), async () => {});
    const sound = async () => {
      // What a view shows leaves out whether anything may be issued under the record.
      await mustBeSound(directory, await directory.load());
      expect(value(await api.keySet.read())).toMatchObject({ remarks: [] });
      expect(value(await api.folder.read())!.keySets.map(set => set.trouble)).toEqual(['', '']);
    };
    await sound();
    expect(await storeTexts(api, token)).toEqual({ 'Safe PIN': '4711' });
    await sound();
    await addText(api, token, 'Second', 'x');
    expect(codeOf(await api.sealedStore.read({ token: typed(token), name: 'nothing' }))).toBe(
      'ENTRY_MISSING',
    );
    await sound();
    value(await api.sealedStore.remove({ token: typed(token), name: 'Safe PIN' }));
    await sound();
  });

  it('calls that come together are done one after the other', async () => {
    const { api, token } = await session();
    const add = (name: string) => (a: Api) =>
      a.sealedStore.add({ token: typed(token), name, content: typed(name) });
    const results = await Promise.all([
      ...Array.from({ length: 8 }, (_, at) => add(`entry ${at}`)(api)),
      add('entry 3')(api),
      api.sealedStore.list({ token: typed(token) }),
      api.sealedStore.remove({ token: typed(token), name: 'entry 5' }),
      api.recovery.leave(),
    ]);
    expect(codeOf(await api.sealedStore.list({ token: typed(token) }))).toBe('RECOVERY_OVER');
    expect(results.map(codeOf)).toEqual([...Array(8).fill('ok'), 'ENTRY_EXISTS', 'ok', 'ok', 'ok']);
    expect(value(await api.attempt.read())).toMatchObject({ phase: 'complete', problem: null });
    const { token: next } = await recovered({ api }, ada);
    expect(Object.keys(await storeTexts(api, next)).sort()).toEqual(
      [0, 1, 2, 3, 4, 6, 7].map(at => `entry ${at}`),
    );
  });

  it('no second program gets at the folder', async () => {
    const { folder } = await session();
    expect(codeOf(await startProgram().api.folder.open({ path: folder }))).toBe('FOLDER_IN_USE');
  });

  it('a largest entry goes in and comes out, byte for byte', async () => {
    const { api, token } = await session();
    const bytes = Uint8Array.from({ length: 1 << 20 }, (_, at) => (at * 7919) >> 3);
    value(await api.sealedStore.add({ token: typed(token), name: 'Large', content: bytes.slice() }));
    const { content } = value(await api.sealedStore.read({ token: typed(token), name: 'Large' }));
    expect(Buffer.compare(content, bytes)).toBe(0);
  });

  it('what the caller handed over is overwritten, whatever came of it', async () => {
    const { api, token } = await session();
    const given = (text: string) => typed(text);
    const [one, two, three, content] = [
      given(token),
      given(wrongToken(token)),
      given(token),
      given('secret'),
    ];
    await api.sealedStore.list({ token: one });
    await api.sealedStore.list({ token: two });
    await api.sealedStore.add({ token: three, name: 'two\nlines', content });
    for (const bytes of [one, two, three, content]) expect([...bytes].every(byte => byte === 0)).toBe(true);
  });
});

describe('a program that may only practise', () => {
  it('has recovery mode for practice sets, and for no real one', async () => {
    const maker = await world();
    await realSet(maker);
    await maker.program.close();
    const { api } = startProgram({ practiceOnly: true });
    value(await api.folder.open({ path: maker.folder }));
    value(await api.keySet.open({ name: 'Real' }));
    expect(codeOf(await api.recovery.enter())).toBe('PRACTICE_ONLY');
    expect(value(await api.recovery.read())).toBeNull();
    value(await api.keySet.open({ name: 'First' }));
    expect((await recovered({ api }, ada)).status.complete).toBe(true);
  });
});

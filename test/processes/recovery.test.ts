/** Recovery mode through the whole program: the token, the sealed store, and how the session ends. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { storeDigest } from '../../main/storage/key-sets/sealed-store';
import {
  codeOf,
  copiedSet,
  newcomerKey,
  openedText,
  openProgram,
  temporaryFolder,
  typed,
  value,
  WALL_CLOCK,
} from '../support/program';
import { addText, enterForToken, putBack, recovered, storeFileOf, wrongToken } from '../support/recovery';

it('gives a token that opens the sealed store, until recovery mode is left', async () => {
  const opened = await openProgram();
  const { api } = opened;
  const { shares, view } = await copiedSet(opened);
  const { started, status, token } = await recovered(opened, shares);
  expect(started).toEqual({
    started: true,
    nonce: expect.stringMatching(/^[0-9a-f]{32}$/),
    progress: 0,
    required: 2,
    encoded_token: '',
    otp: expect.stringMatching(/^[A-Za-z0-9]{24}$/),
    otp_length: 24,
    pgp_fingerprint: '',
    complete: false,
  });
  expect(status).toMatchObject({ progress: 2, complete: true, otp_length: 24 });
  expect(token).toMatch(/^[A-Za-z0-9]{24}$/);

  expect(value(await api.sealedStore.list({ token: typed(token) }))).toEqual({
    storeVersion: 0,
    entries: [],
  });
  const added = value(
    await api.sealedStore.add({ token: typed(token), name: 'Safe PIN', content: typed('4711') }),
  );
  expect(added).toEqual({ storeVersion: 1, entries: [{ number: 1, name: 'Safe PIN', bytes: 4 }] });
  const read = value(await api.sealedStore.read({ token: typed(token), name: 'safe pin' }));
  expect(new TextDecoder().decode(read.content)).toBe('4711');
  expect(value(await api.recovery.read())).toMatchObject({ state: 'open', storeVersion: 1 });

  value(await api.recovery.leave());
  expect(value(await api.recovery.read())).toBeNull();
  expect(codeOf(await api.sealedStore.list({ token: typed(token) }))).toBe('RECOVERY_OVER');
  const ended = value(await api.attempt.read())!;
  expect(ended).toMatchObject({ phase: 'complete', problem: null });
  const transcript = value(await api.transcript.verify({ file: ended.result!.transcript.file }));
  expect(transcript.entries.map(entry => entry.event)).toEqual([
    'start',
    'share-accepted',
    'share-accepted',
    'token-issued',
    'store-listed',
    'store-changing',
    'record-next',
    'store-changed',
    'store-read',
    'record-next',
    'end',
  ]);
  expect(await fs.readdir(path.join(view.directory, 'sealed'))).toEqual(['PRACTICE-sealed-store.bin']);
  expect(value(await api.keySet.open({ name: 'Practice' }))).toMatchObject({ storeVersion: 1, remarks: [] });
});

it('saves an entry into a new file, never over one that is there, and never into the ceremony folder', async () => {
  const opened = await openProgram();
  const { api } = opened;
  const { shares, view } = await copiedSet(opened);
  const { token } = await recovered(opened, shares);
  await addText(api, token, 'Safe PIN', '4711');
  const file = path.join(await temporaryFolder(), 'pin');
  const presented = typed(token);
  const saved = await api.sealedStore.save({ token: presented, name: 'safe pin', path: file });
  expect(value(saved)).toEqual({ number: 1, name: 'Safe PIN', bytes: 4, file });
  expect(presented.every(byte => byte === 0)).toBe(true);
  expect(await fs.readFile(file, 'utf8')).toBe('4711');
  expect((await fs.stat(file)).mode & 0o777).toBe(0o600);
  // Seen before the token is presented: a wrong one does not count then.
  for (const tried of [token, wrongToken(token), wrongToken(token)]) {
    const to = (at: string) => api.sealedStore.save({ token: typed(tried), name: 'Safe PIN', path: at });
    expect(codeOf(await to(file))).toBe('FILE_EXISTS');
    // Copies of the folder go from hand to hand, and its sums would tell the hash of a short secret.
    for (const inside of [path.dirname(view.directory), view.directory, path.join(view.directory, 'sealed')])
      expect(codeOf(await to(path.join(inside, 'pin')))).toBe('ENTRY_IN_FOLDER');
  }
  const absent = await api.sealedStore.save({ token: typed(token), name: 'absent', path: `${file}-2` });
  expect([codeOf(absent), (await fs.readdir(path.dirname(file))).includes('pin-2')]).toEqual([
    'ENTRY_MISSING',
    false,
  ]);
  value(await api.recovery.leave());
  expect(codeOf(await api.sealedStore.save({ token: typed(token), name: 'a', path: `${file}-2` }))).toBe(
    'RECOVERY_OVER',
  );
  const { result } = value(await api.attempt.read())!;
  const { entries } = value(await api.transcript.verify({ file: result!.transcript.file }));
  expect(entries.filter(({ event }) => event === 'store-read')).toHaveLength(1);
});

it('encrypts the token to an OpenPGP key instead', async () => {
  const opened = await openProgram();
  const { api } = opened;
  const { shares } = await copiedSet(opened);
  value(await api.recovery.enter());
  const started = value(
    await api.recoveryToken.start({ pgp_key: newcomerKey.public, prefix: 'hvr.', wallClock: WALL_CLOCK }),
  );
  expect(started).not.toHaveProperty('otp');
  expect(started).toMatchObject({ otp_length: 28, pgp_fingerprint: newcomerKey.fingerprint });
  value(await enterForToken(api, started.nonce, shares[0]!));
  const status = value(await enterForToken(api, started.nonce, shares[1]!));
  const token = await openedText(status.encoded_token, newcomerKey.secret);
  expect(token).toMatch(/^hvr\.[A-Za-z0-9]{24}$/);
  expect(value(await api.sealedStore.list({ token: typed(token) })).entries).toEqual([]);
});

it('answers with the fields of Vault’s page, in their order', async () => {
  const opened = await openProgram();
  const { api } = opened;
  const { shares } = await copiedSet(opened);
  value(await api.recovery.enter());
  const started = value(await api.recoveryToken.start({}));
  const common = ['started', 'nonce', 'progress', 'required'];
  expect(Object.keys(value(await api.recoveryToken.read()))).toEqual([
    ...common,
    'encoded_token',
    'pgp_fingerprint',
    'otp_length',
    'complete',
  ]);
  expect(Object.keys(started)).toEqual([
    ...common,
    'encoded_token',
    'otp',
    'otp_length',
    'pgp_fingerprint',
    'complete',
  ]);
  const updated = value(await enterForToken(api, started.nonce, shares[0]!));
  expect(Object.keys(updated)).toEqual([
    ...common,
    'pgp_fingerprint',
    'otp_length',
    'complete',
    'encoded_token',
  ]);
});

it('opens only the store that the words stood for, or what came of it in this session', async () => {
  const opened = await openProgram();
  const { api } = opened;
  const { shares, view } = await copiedSet(opened);
  const first = await recovered(opened, shares);
  await addText(api, first.token, 'Safe PIN', '4711');
  value(await api.recovery.leave());
  // An old record and the old store, put back together after the words: each fits the other.
  value(await api.recovery.enter());
  const { otp = '', nonce } = value(await api.recoveryToken.start({}));
  let status = value(await enterForToken(api, nonce, shares[0]!));
  status = value(await enterForToken(api, nonce, shares[1]!));
  const { token } = value(
    await api.recoveryToken.decode({ encoded_token: typed(status.encoded_token), otp: typed(otp) }),
  );
  await putBack(view.directory, await storeFileOf(view.directory), () => addText(api, token, 'Second', 'x'));
  expect(codeOf(await api.sealedStore.list({ token: typed(token) }))).toBe('RECORD_CHANGED');
  expect(codeOf(await api.sealedStore.read({ token: typed(token), name: 'Safe PIN' }))).toBe('RECOVERY_OVER');
});

it('is told of while the folder is gone', async () => {
  const opened = await openProgram();
  const { api } = opened;
  const { shares, view } = await copiedSet(opened);
  const { token } = await recovered(opened, shares);
  await addText(api, token, 'Safe PIN', '4711');
  await fs.rename(view.directory, `${view.directory}-pulled`);
  expect(value(await api.recovery.read())).toMatchObject({
    keySet: 'Practice',
    state: 'open',
    storeVersion: 1,
  });
  expect((await api.recovery.leave()).ok).toBe(false);
  expect(value(await api.recovery.read())).toMatchObject({ state: 'ending', secondsLeft: null });
  expect(value(await api.recoveryToken.read())).toMatchObject({ complete: true, encoded_token: '' });
  expect(codeOf(await api.sealedStore.list({ token: typed(token) }))).toBe('RECOVERY_OVER');
  await fs.rename(`${view.directory}-pulled`, view.directory);
  const { nonce } = value(await api.attempt.read())!;
  expect(value(await api.attempt.write({ nonce }))).toMatchObject({ phase: 'complete' });
  expect(value(await api.recovery.read())).toBeNull();
});

it('ends with the second wrong token', async () => {
  const opened = await openProgram();
  const { api } = opened;
  const { shares } = await copiedSet(opened);
  const { token } = await recovered(opened, shares);
  const wrong = wrongToken(token);
  expect(codeOf(await api.sealedStore.list({ token: typed(wrong) }))).toBe('TOKEN_WRONG');
  expect(codeOf(await api.sealedStore.list({ token: typed(token) }))).toBe('ok');
  expect(codeOf(await api.sealedStore.list({ token: typed(wrong) }))).toBe('TOKEN_WRONG_TWICE');
  expect(codeOf(await api.sealedStore.list({ token: typed(token) }))).toBe('RECOVERY_OVER');
  expect(value(await api.recovery.read())).toBeNull();
});

it('ends when its time is over', async () => {
  const opened = await openProgram({ recoveryMs: 8000 });
  const { api } = opened;
  const { shares } = await copiedSet(opened);
  const { token } = await recovered(opened, shares);
  expect(codeOf(await api.sealedStore.list({ token: typed(token) }))).toBe('ok');
  await expect.poll(async () => value(await api.recovery.read()), { timeout: 30_000 }).toBeNull();
  expect(codeOf(await api.sealedStore.list({ token: typed(token) }))).toBe('RECOVERY_OVER');
});

it('seals what was given when the set was made, and the transcript of that cites the store', async () => {
  const opened = await openProgram();
  const { api } = opened;
  const made = value(
    await api.createKeySet.start({
      name: 'Sealed',
      required: 2,
      practice: true,
      holders: [{ name: 'Ada' }, { name: 'Ben' }],
      seal: [{ name: 'Root password', content: typed('correct horse') }],
    }),
  );
  expect(made.bound).toContainEqual(
    expect.objectContaining({ label: 'Sealed', value: '1 entry, in the sealed store' }),
  );
  const { result } = value(await api.createKeySet.confirm({ nonce: made.nonce }));
  const view = value(await api.keySet.open({ name: 'Sealed' }));
  const { entries } = value(await api.transcript.verify({ file: result!.transcript.file }));
  const storeSha256 = storeDigest(await fs.readFile(await storeFileOf(view.directory)));
  for (const { details } of entries.slice(-2)) {
    expect(details).toContainEqual({ label: 'storeVersion', value: '1' });
    expect(details).toContainEqual({ label: 'storeSha256', value: storeSha256 });
  }
  expect(view).toMatchObject({ storeVersion: 1, recoverable: true, remarks: [] });
  value(await api.recovery.enter());
  const started = value(await api.recoveryToken.start({}));
  for (const { index } of view.shares) await api.practice.update({ index, nonce: started.nonce });
  const { encoded_token } = value(await api.recoveryToken.read());
  const { token } = value(
    await api.recoveryToken.decode({ encoded_token: typed(encoded_token), otp: typed(started.otp!) }),
  );
  const { content } = value(await api.sealedStore.read({ token: typed(token), name: 'Root password' }));
  expect(new TextDecoder().decode(content)).toBe('correct horse');
});

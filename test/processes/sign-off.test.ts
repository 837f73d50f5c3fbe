/** Exceptions, sign-offs, shares opened with gpg, and what Vault printed: through the whole program. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createMessage, generateKey, readPrivateKey, reformatKey, sign } from 'openpgp';
import { expect, it, onTestFinished } from 'vitest';
import { splitSecret } from '../../main/ceremony/shamir/vault';
import { openCeremonyFolder } from '../../main/storage/folder/ceremony-folder';
import { toHex, utf8 } from '../../shared/bytes';
import { signOffText } from '../../shared/records/sign-off';
import { anyKey, codeOf, NOW, openProgram, practiceSet, startShare, value } from '../support/program';
import { has, quorate, statusOf } from './cli-kit';

const said = { expected: 'Berta first', happened: 'Chen came\nfirst', decided: 'Go on', witness: 'Zoe Lane' };

async function ended() {
  const opened = await openProgram();
  const set = await practiceSet(opened);
  const { nonce } = await startShare(opened.api);
  return {
    ...opened,
    set,
    nonce,
    directory: path.join(
      opened.folder,
      (await fs.readdir(opened.folder)).find(name => name.startsWith('PRACTICE'))!,
    ),
  };
}

it('an exception is in the transcript, whole', async () => {
  const { api, nonce, directory } = await ended();
  value(await api.attempt.exception({ nonce, ...said }));
  expect(codeOf(await api.attempt.exception({ nonce: 'x', ...said }))).toBe('WRONG_NONCE');
  expect(codeOf(await api.attempt.exception({ nonce, ...said, happened: ' ' }))).toBe('EXCEPTION_UNUSABLE');
  value(await api.generateShare.cancel());
  expect(codeOf(await api.attempt.exception({ nonce, ...said }))).toBe('NO_ATTEMPT');
  const { transcript } = value(await api.attempt.signOffs({ nonce }));
  const text = await fs.readFile(path.join(directory, 'transcripts', transcript), 'utf8');
  const stated = text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
    .filter(({ event }) => event === 'exception');
  expect(stated).toEqual([expect.objectContaining(said)]);
});

it('a signature is verified, kept beside the transcript and listed; others are refused', async () => {
  const { program, api, nonce, folder, directory } = await ended();
  expect(codeOf(await api.attempt.signOffs({ nonce }))).toBe('ATTEMPT_IN_PROGRESS');
  value(await api.generateShare.cancel());
  const { transcript, digest } = value(await api.attempt.signOffs({ nonce }));
  const zoe = { role: 'Witness', name: 'Zoe Lane' };
  const key = practiceKey(directory);
  const signatureOf = async (text: string) =>
    (await sign({
      message: await createMessage({ binary: utf8(text) }),
      signingKeys: await readPrivateKey({ armoredKey: await fs.readFile(await key('private'), 'utf8') }),
      detached: true,
      date: NOW,
    })) as string;
  const pgp_key = await fs.readFile(await key('public'), 'utf8');
  const file = { nonce, ...zoe, how: 'file' as const, pgp_key };
  const signature = await signatureOf(signOffText({ file: transcript, digest, ...zoe }));
  const other = await signatureOf('another text');
  expect(codeOf(await api.attempt.signOff({ ...file, signature: other }))).toBe('SIGNATURE_OTHER_TEXT');
  const stranger = anyKey('rsa3072').public_armored;
  expect(codeOf(await api.attempt.signOff({ ...file, signature, pgp_key: stranger }))).toBe(
    'SIGNATURE_OTHER_KEY',
  );
  expect(value(await api.attempt.signOffs({ nonce })).signOffs).toEqual([]);
  value(await api.attempt.signOff({ ...file, signature }));
  expect(codeOf(await api.attempt.signOff({ ...file, signature }))).toBe('SIGN_OFF_REPEATED');
  value(
    await api.attempt.signOff({ nonce, role: 'Auditor', name: 'Al', how: 'declined', reason: 'Left early' }),
  );
  const view = value(await api.attempt.signOff({ nonce, role: 'Operator', name: 'Op', how: 'paper' }));
  expect(view.signOffs.map(({ how }) => how)).toEqual(['file', 'declined', 'paper']);
  const sums = spawnSync('sha256sum', ['-c', 'PRACTICE-SHA256SUMS'], { cwd: directory, encoding: 'utf8' });
  expect(sums.status).toBe(0);
  expect(sums.stdout).toMatch(/sign-offs\.jsonl: OK/);
  expect(sums.stdout).toMatch(/\.signature-[0-9a-f]{8}\.asc: OK/);
  await program.close();
  // Nothing of it is taken for a transcript that was interrupted.
  const again = await openCeremonyFolder(folder);
  expect(again.settled).toEqual([]);
  await again.close();
});

it.skipIf(!has('gpg', '--version'))(
  'a signature is kept so that gpg can verify it, in whatever form it was given',
  async () => {
    const home = mkdtempSync(path.join(os.tmpdir(), 'q-gpg-'));
    onTestFinished(() => {
      spawnSync('gpgconf', ['--homedir', home, '--kill', 'all']);
      rmSync(home, { recursive: true, force: true });
    });
    const { api, nonce, directory } = await ended();
    value(await api.generateShare.cancel());
    const { transcript, digest } = value(await api.attempt.signOffs({ nonce }));
    const key = practiceKey(directory);
    const pgp_key = await fs.readFile(await key('public'), 'utf8');
    spawnSync('gpg', ['--homedir', home, '--batch', '--import', await key('public')]);
    const signingKeys = await readPrivateKey({ armoredKey: await fs.readFile(await key('private'), 'utf8') });
    const forms: [
      string,
      string,
      (armored: string, binary: Uint8Array<ArrayBuffer>) => string | Uint8Array<ArrayBuffer>,
    ][] = [
      ['armored', 'asc', armored => armored],
      ['after a blank line', 'asc', armored => `\n\n${armored}`],
      ['indented', 'asc', armored => armored.replace(/^(?=.)/gm, '  ')],
      ['base64', 'asc', (_, binary) => Buffer.from(binary).toString('base64')],
      ['binary', 'sig', (_, binary) => binary],
    ];
    for (const [role, ending, given] of forms) {
      const text = signOffText({ file: transcript, digest, role, name: 'Zoe' });
      const options = {
        message: await createMessage({ binary: utf8(text) }),
        signingKeys,
        detached: true,
        date: NOW,
      };
      const binary = (await sign({ ...options, format: 'binary' })) as Uint8Array<ArrayBuffer>;
      const signature = given(`${await sign(options)}`, binary);
      value(await api.attempt.signOff({ nonce, role, name: 'Zoe', how: 'file', pgp_key, signature }));
      const beside = path.join(directory, 'transcripts', transcript.replace('.jsonl', '.sign-offs.jsonl'));
      const last = JSON.parse((await fs.readFile(beside, 'utf8')).trim().split('\n').at(-1)!);
      expect(last.signature, role).toMatch(new RegExp(`\\.${ending}$`));
      const signed = path.join(home, 'sign-off.txt');
      await fs.writeFile(signed, text);
      const kept = path.join(directory, 'transcripts', last.signature);
      const verified = spawnSync('gpg', ['--homedir', home, '--batch', '--verify', kept, signed]);
      expect(verified.status, `${role}: ${verified.stderr}`).toBe(0);
    }
  },
);

it('a signature is judged by the clock that was confirmed for the attempt, where the computer’s is slow', async () => {
  const day = 24 * 3600_000;
  const inDays = (days: number) => new Date(Date.now() + days * day);
  const { api, directory } = await ended();
  value(await api.generateShare.cancel());
  const key = practiceKey(directory);
  const signingKeys = await readPrivateKey({ armoredKey: await fs.readFile(await key('private'), 'utf8') });
  const pgp_key = await fs.readFile(await key('public'), 'utf8');
  const signedAt = async (wallClock: Date | undefined, date: Date) => {
    const clock = wallClock && { wallClock: wallClock.toISOString() };
    const { nonce } = value(await api.generateShare.start({ holder: 'Newcomer', ...clock }));
    value(await api.generateShare.cancel());
    const { transcript, digest } = value(await api.attempt.signOffs({ nonce }));
    const zoe = { role: 'Witness', name: 'Zoe Lane' };
    const text = signOffText({ file: transcript, digest, ...zoe });
    const message = await createMessage({ binary: utf8(text) });
    const signature = (await sign({ message, signingKeys, detached: true, date })) as string;
    return codeOf(await api.attempt.signOff({ nonce, ...zoe, how: 'file', pgp_key, signature }));
  };
  expect(await signedAt(inDays(10), inDays(10))).toBe('ok');
  expect(await signedAt(inDays(10), inDays(9))).toBe('SIGNATURE_TOO_OLD');
  expect(await signedAt(inDays(10), inDays(11))).toBe('SIGNATURE_FUTURE');
  expect(await signedAt(undefined, inDays(9))).toBe('SIGNATURE_FUTURE');
  // Where the clock was confirmed as fast, and has been put right since, nothing good is refused.
  expect(await signedAt(inDays(-1), new Date())).toBe('ok');
});

it('a signature from before the end of the ceremony is refused, and so is one by a key that had expired by then', async () => {
  const { api, nonce } = await ended();
  value(await api.generateShare.cancel());
  const { transcript, digest } = value(await api.attempt.signOffs({ nonce }));
  const zoe = { role: 'Witness', name: 'Zoe Lane' };
  const message = await createMessage({ binary: utf8(signOffText({ file: transcript, digest, ...zoe })) });
  const day = 24 * 3600_000;
  const userIDs = { name: 'Zoe Lane' };
  const date = new Date(Number(NOW) - 3 * day);
  const { privateKey } = await generateKey({ type: 'ecc', userIDs, date, format: 'object' });
  // As its owner published it: expired since yesterday. The library signs with the other one at any time.
  const { publicKey } = await reformatKey({ privateKey, userIDs, date, keyExpirationTime: (2 * day) / 1000 });
  const signedAt = async (date: Date, pgp_key = publicKey) => {
    const signature = (await sign({ message, signingKeys: privateKey, detached: true, date })) as string;
    return codeOf(await api.attempt.signOff({ nonce, ...zoe, how: 'file', pgp_key, signature }));
  };
  expect(await signedAt(new Date(Number(NOW) - 2 * day))).toBe('SIGNATURE_TOO_OLD');
  expect(await signedAt(new Date(Number(NOW) - 3 * 60_000))).toBe('SIGNATURE_TOO_OLD');
  expect(await signedAt(NOW)).toBe('SIGNATURE_UNVERIFIABLE');
  expect(await signedAt(NOW, privateKey.toPublic().armor())).toBe('ok');
});

it('who signs first under a role and name shuts out nobody else', async () => {
  const { api, nonce } = await ended();
  value(await api.generateShare.cancel());
  const { transcript, digest } = value(await api.attempt.signOffs({ nonce }));
  const zoe = { role: 'Witness', name: 'Zoe Lane' };
  const message = await createMessage({ binary: utf8(signOffText({ file: transcript, digest, ...zoe })) });
  const fingerprints: string[] = [];
  for (const name of ['Mallory', 'Zoe Lane']) {
    const { privateKey, publicKey } = await generateKey({
      type: 'ecc',
      userIDs: { name },
      date: NOW,
      format: 'object',
    });
    const signature = (await sign({ message, signingKeys: privateKey, detached: true, date: NOW })) as string;
    const file = { nonce, ...zoe, how: 'file' as const, pgp_key: publicKey.armor(), signature };
    expect(codeOf(await api.attempt.signOff(file))).toBe('ok');
    expect(codeOf(await api.attempt.signOff(file))).toBe('SIGN_OFF_REPEATED');
    fingerprints.push(publicKey.getFingerprint());
  }
  const { signOffs } = value(await api.attempt.signOffs({ nonce }));
  expect(signOffs.map(({ pgp_fingerprint }) => pgp_fingerprint)).toEqual(fingerprints);
});

const practiceKey = (directory: string) => async (kind: 'private' | 'public') => {
  const keys = path.join(directory, 'practice-keys');
  return path.join(keys, (await fs.readdir(keys)).sort().find(name => name.endsWith(`${kind}-key.asc`))!);
};

it('a record that was altered by hand is signed by nobody, and is not vouched for by it', async () => {
  const { api, nonce, directory } = await ended();
  value(await api.generateShare.cancel());
  const record = path.join(directory, 'PRACTICE-key-set.json');
  const text = await fs.readFile(record, 'utf8');
  await fs.writeFile(record, text.replace('"unconfirmed"', '"active"'));
  const sums = await fs.readFile(path.join(directory, 'PRACTICE-SHA256SUMS'), 'utf8');
  const paper = { nonce, role: 'Witness', name: 'Zoe', how: 'paper' as const };
  expect(codeOf(await api.attempt.signOff(paper))).toBe('RECORD_ALTERED');
  expect(await fs.readFile(path.join(directory, 'PRACTICE-SHA256SUMS'), 'utf8')).toBe(sums);
});

it('sums catch up with sign-offs after a crash, and go on showing a change by hand', async () => {
  const { program, api, nonce, folder, directory } = await ended();
  value(await api.generateShare.cancel());
  const paper = { nonce, name: 'Zoe', how: 'paper' as const };
  value(await api.attempt.signOff({ ...paper, role: 'Witness' }));
  const sums = path.join(directory, 'PRACTICE-SHA256SUMS');
  const before = await fs.readFile(sums);
  const { transcript } = value(await api.attempt.signOff({ ...paper, role: 'Auditor' }));
  await program.close();
  const check = () => spawnSync('sha256sum', ['-c', 'PRACTICE-SHA256SUMS'], { cwd: directory }).status;
  await fs.writeFile(sums, before);
  expect(check()).toBe(1);
  await (await openCeremonyFolder(folder)).close();
  expect(check()).toBe(0);
  const file = path.join(directory, 'transcripts', transcript.replace('.jsonl', '.sign-offs.jsonl'));
  await fs.writeFile(file, (await fs.readFile(file, 'utf8')).replace('Zoe', 'Joe'));
  await (await openCeremonyFolder(folder)).close();
  expect(check()).toBe(1);
});

it('what Vault printed gives the numbers, and says what was exposed', async () => {
  const { api } = await openProgram();
  const shares = splitSecret(crypto.getRandomValues(new Uint8Array(32)), 2, [5, 9, 200]);
  const printed = {
    unseal_keys_b64: shares.map(share => Buffer.from(share).toString('base64')),
    unseal_keys_hex: shares.map(toHex),
    unseal_shares: 3,
    unseal_threshold: 2,
    recovery_keys_b64: [],
    recovery_keys_hex: [],
    recovery_keys_shares: 0,
    recovery_keys_threshold: 0,
    root_token: 'hvs.made-up',
  };
  const view = value(await api.keySet.readInit({ text: Uint8Array.from(utf8(JSON.stringify(printed))) }));
  expect(view).toMatchObject({ required: 2, issued: 3, indexes: [5, 9, 200], encrypted: false });
  expect(view).toMatchObject({ exposedKeys: true, exposedRootToken: true });
  expect(JSON.stringify(view)).not.toContain('hvs');
  expect(codeOf(await api.keySet.readInit({ text: Uint8Array.from(utf8('{}')) }))).toBe(
    'VAULT_INIT_UNREADABLE',
  );
});

it('the terminal prints the text to sign, records who declined, and keeps exit status 3 for a repeat', async () => {
  const { program, api, set, folder } = await ended();
  value(await api.generateShare.cancel());
  await program.close();
  const who = [
    'sign-off',
    '--folder',
    folder,
    '--key-set',
    set.view.name,
    '--role',
    'Witness',
    '--name',
    'Zoe',
  ];
  const printed = await quorate([...who, '--text']);
  expect(printed.stdout).toMatch(
    /^Quorate sign-off v1\nTranscript: .*\nDigest: [0-9a-f]{64}\nRole: Witness\nName: Zoe\n$/,
  );
  const declined = await quorate([...who, '--decline', 'Was not there', '--json']);
  expect(statusOf(declined)).toMatchObject({ signOffs: [{ how: 'declined', reason: 'Was not there' }] });
  expect((await quorate([...who, '--decline', 'Again'])).status).toBe(3);
  expect((await quorate([...who, '--paper', '--text'])).status).toBe(2);
}, 60_000);

it.skipIf(!has('gpg', '--version'))(
  'a share is opened with gpg and entered; what gpg cannot do is told',
  async () => {
    const home = mkdtempSync(path.join(os.tmpdir(), 'q-gpg-'));
    const kept = process.env.GNUPGHOME;
    process.env.GNUPGHOME = home;
    onTestFinished(() => {
      spawnSync('gpgconf', ['--kill', 'all']);
      if (kept === undefined) delete process.env.GNUPGHOME;
      else process.env.GNUPGHOME = kept;
      rmSync(home, { recursive: true, force: true });
    });
    const { api, nonce, directory } = await ended();
    const names = (await fs.readdir(path.join(directory, 'shares'))).sort();
    const message = () =>
      fs.readFile(path.join(directory, 'shares', names[0]!)).then(bytes => Uint8Array.from(bytes));
    expect(codeOf(await api.card.update({ message: await message(), nonce }))).toBe('GPG_NO_SECRET_KEY');
    const index = /index-(\d+)\.asc$/.exec(names[0]!)![1];
    const keys = path.join(directory, 'practice-keys');
    const secret = (await fs.readdir(keys)).find(name => name.endsWith(`index-${index}-private-key.asc`))!;
    execFileSync('gpg', ['--batch', '--quiet', '--import', path.join(keys, secret)], { stdio: 'ignore' });
    const view = value(await api.card.update({ message: await message(), nonce }));
    expect(view.progress).toBe(1);
    expect(view.seats.find(seat => seat.accepted)?.index).toBe(Number(index));
    expect(codeOf(await api.card.update({ message: Uint8Array.from(utf8('rubbish')), nonce }))).toBe(
      'GPG_MESSAGE_UNREADABLE',
    );
    value(await api.generateShare.cancel());
    expect(codeOf(await api.card.update({ message: await message(), nonce }))).toBe('NO_ATTEMPT');
  },
  60_000,
);

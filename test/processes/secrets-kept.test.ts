/**
 * What holders do between ceremonies, and what they bring from other tools, with a copy of everything that leaves: none
 * of it may hold a secret. That the search finds one is tested in `secrets.test.ts`.
 */
import { chmodSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { createMessage, readPrivateKey, sign } from 'openpgp';
import { expect, it, onTestFinished } from 'vitest';
import { fromHex, utf8 } from '../../shared/bytes';
import type { Api } from '../../shared/contract';
import { drawQr } from '../../shared/qr/draw';
import { signOffText } from '../../shared/records/sign-off';
import { eightBits } from '../main/ceremony/shamir/secretsjs-vectors';
import { vaultVectors } from '../main/ceremony/shamir/vault-vectors';
import { forkInProcess } from '../support/in-process';
import { alone, png } from '../support/pictures';
import { ceremoniesOf, eventually, fork } from '../support/processes';
import {
  codeOf,
  damaged,
  enter,
  filesIn,
  keyNamed,
  newcomerKey,
  openedText,
  practiceSet,
  realSet,
  startShare,
  temporaryFolder,
  typed,
  value,
  WALL_CLOCK,
} from '../support/program';
import { findSecrets, flattened, type Haystack } from '../support/secrets';
import { rootKeyOf, secretsOf } from '../support/set-secrets';
import { perTier } from '../support/tier';
import { watched } from '../support/watched';
import { quorateChild, type Ran } from './cli-kit';

async function nothingIsIn(secrets: Record<string, Uint8Array>, haystacks: Haystack[]): Promise<void> {
  expect(haystacks.length).toBeGreaterThan(5);
  expect(findSecrets(secrets, haystacks)).toEqual([]);
  expect(await eventually(() => ceremoniesOf().length === 0)).toBe(true);
}

/** That a ceremony in real processes lets nothing out is shown in `secrets.test.ts`; these need them only in the long run. */
const start = perTier(forkInProcess, fork);

const vaultSet = vaultVectors.cases.find(one => one.t === 3 && one.n === 5 && one.secret_hex.length === 64)!;

async function reissued(api: Api, index: number, shares: string[], more: object = {}) {
  const pgp_key = newcomerKey.public;
  let status = value(await api.reissue.start({ index, pgp_key, wallClock: WALL_CLOCK, ...more }));
  const { nonce } = status;
  expect((await api.reissue.update({ key: typed(`${shares[0]!}!`), nonce })).ok).toBe(false);
  for (const share of shares) status = value(await api.reissue.update({ key: typed(share), nonce }));
  expect(status.complete).toBe(true);
  return status;
}

/** A gpg that opens whatever it is given to this text. It is outside the ceremony folder. */
async function gpgThatOpensTo(text: string): Promise<string> {
  const directory = await temporaryFolder();
  const file = path.join(directory, 'gpg');
  const says = (...lines: string[]) =>
    `fs.writeSync(3, ${JSON.stringify(lines.map(line => `[GNUPG:] ${line}\n`).join(''))});`;
  writeFileSync(
    file,
    `#!${process.execPath}
const fs = require('node:fs');
fs.readFileSync(0);
${says('ENC_TO 1 18 0', 'BEGIN_DECRYPTION', 'DECRYPTION_INFO 2 9 0', 'PLAINTEXT 62 0 ')}
fs.writeSync(1, ${JSON.stringify(text)});
${says('DECRYPTION_OKAY', 'GOODMDC', 'END_DECRYPTION')}
`,
  );
  chmodSync(file, 0o700);
  return directory;
}

it('checks, marks, the drill, a reissue, exceptions and sign-offs of a real set', async () => {
  const here = await watched({}, start);
  const { api } = here;
  const { view, shares } = await realSet(here);
  const [first, second] = view.shares.map(share => share.index) as [number, number];
  const secrets = secretsOf('real', shares, 2);
  secrets['the root key'] = await rootKeyOf(view.directory, secrets['real: combined']!);

  const check = value(await api.checkShare.start({ wallClock: WALL_CLOCK }));
  for (const bad of [damaged(shares[0]!), shares[0]!.slice(2), `${shares[0]!}!`])
    expect((await api.checkShare.update({ key: typed(bad), nonce: check.nonce })).ok).toBe(false);
  const checked = await api.checkShare.update({ key: typed(shares[0]!), nonce: check.nonce });
  expect(value(checked).proof).toBe('verified');

  const { nonce } = value(await api.markShare.start({ index: first, status: 'lost', reason: 'on a train' }));
  value(await api.markShare.confirm({ nonce }));
  const alarm = value(await api.checkShare.start({ wallClock: WALL_CLOCK }));
  const turnedUp = await api.checkShare.update({ key: typed(shares[0]!), nonce: alarm.nonce });
  expect(codeOf(turnedUp)).toBe('SHARE_LOST');
  const seen = { expected: 'nothing', happened: 'it turned up', decided: 'rekey', witness: 'Zoe Lane' };
  value(await api.attempt.exception({ nonce: alarm.nonce, ...seen }));
  value(await api.checkShare.cancel());

  const again = await reissued(api, first, shares.slice(1));
  expect(await openedText(again.key, newcomerKey.secret)).toBe(shares[0]);
  await reissued(api, second, shares.slice(0, 2), { pgp_key: keyNamed('rsa3072').public });
  value(await api.keySet.drill({ overdueAfterDays: 1 }));

  const zoe = { role: 'Witness', name: 'Zoe Lane' };
  const { transcript, digest } = value(await api.attempt.signOffs({}));
  const signature = (await sign({
    message: await createMessage({ binary: utf8(signOffText({ file: transcript, digest, ...zoe })) }),
    signingKeys: await readPrivateKey({ armoredKey: newcomerKey.secret }),
    detached: true,
    date: new Date(WALL_CLOCK),
  })) as string;
  const pgp_key = newcomerKey.public;
  value(await api.attempt.signOff({ transcript, ...zoe, how: 'file', signature, pgp_key }));
  value(await api.attempt.signOff({ transcript, role: 'Auditor', name: 'Al', how: 'paper' }));
  const left = { how: 'declined' as const, reason: 'left early' };
  value(await api.attempt.signOff({ transcript, role: 'Operator', name: 'Op', ...left }));
  await nothingIsIn(secrets, await here.leavings());
}, 60_000);

it('a share opened with a card, accepted and refused', async () => {
  const here = await watched({}, start);
  const { view, shares } = await practiceSet(here);
  const exported = path.join(view.directory, 'shares');
  const file = path.join(exported, (await fs.readdir(exported))[0]!);
  const message = async () => Uint8Array.from(await fs.readFile(file));
  const kept = process.env.PATH;
  onTestFinished(() => {
    process.env.PATH = kept;
  });
  const { nonce } = await startShare(here.api);
  for (const [text, outcome] of [
    [damaged(shares[0]!), 'SHARE_DOES_NOT_MATCH'],
    [shares[0]!, 'ok'],
    [`${shares[0]!}\n`, 'SHARE_REPEATED'],
  ] as const) {
    process.env.PATH = `${await gpgThatOpensTo(text)}:${kept}`;
    expect(codeOf(await here.api.card.update({ message: await message(), nonce }))).toBe(outcome);
  }
  process.env.PATH = kept;
  // By mistake the share itself, in place of the encrypted one.
  expect((await here.api.card.update({ message: typed(shares[1]!), nonce })).ok).toBe(false);
  const done = value(await enter(here.api, nonce, shares[1]!));
  expect(done.complete).toBe(true);
  const secrets = secretsOf('practice', shares, 2);
  secrets['the new share'] = fromHex(await openedText(done.key, newcomerKey.secret));
  await nothingIsIn(secrets, await here.leavings());
}, 60_000);

it('what Vault printed, with its keys and root token in clear, and the set adopted from it', async () => {
  const set = vaultSet;
  const here = await watched({}, start);
  const token = 'hvs.CAESIJlU02LQZq1f4hNNLWHOIxuPQzDSbVLCOHRhcm';
  const printed = {
    unseal_keys_b64: set.shares_hex.map(hex => Buffer.from(hex, 'hex').toString('base64')),
    unseal_keys_hex: set.shares_hex,
    unseal_shares: set.n,
    unseal_threshold: set.t,
    recovery_keys_b64: [],
    recovery_keys_hex: [],
    recovery_keys_shares: 0,
    recovery_keys_threshold: 0,
    root_token: token,
  };
  const text = Uint8Array.from(utf8(JSON.stringify(printed)));
  const { required, issued, indexes } = value(await here.api.keySet.readInit({ text }));
  for (const bad of [
    '{',
    JSON.stringify(printed).slice(0, -9),
    JSON.stringify({ ...printed, unseal_shares: 9 }),
  ])
    expect((await here.api.keySet.readInit({ text: Uint8Array.from(utf8(bad)) })).ok).toBe(false);
  value(await here.api.keySet.adopt({ name: 'Vault', required, issued, indexes }));
  await reissued(here.api, indexes.at(-1)!, set.shares_hex.slice(0, set.t), { holder: 'Dana' });
  const secrets = { ...secretsOf('vault', set.shares_hex, set.t), 'the root token': utf8(token.slice(4)) };
  await nothingIsIn(secrets, await here.leavings());
}, 60_000);

it('a set of secrets.js: extended, reissued and checked', async () => {
  const set = eightBits[0]!;
  const here = await watched({}, start);
  const claim = { name: 'Old tool', scheme: 'secretsjs', required: set.t, issued: set.n };
  const shareBytes = set.shares[0]!.length;
  value(await here.api.keySet.adopt({ ...claim, shareBytes }));
  const { id, fromIndexes, share } = set.newShare;
  const { nonce } = await startShare(here.api, { newIndex: id });
  for (const at of fromIndexes) value(await enter(here.api, nonce, set.shares[at]!));
  const more = { holder: 'Dana', pgp_key: keyNamed('rsa3072').public };
  await reissued(here.api, set.n, set.shares.slice(0, set.t), more);
  const check = value(await here.api.checkShare.start({ wallClock: WALL_CLOCK }));
  value(await here.api.checkShare.update({ key: typed(set.shares[0]!), nonce: check.nonce }));
  const secrets: Record<string, Uint8Array> = { 'the secret': fromHex(set.secret_hex) };
  for (const [at, text] of [...set.shares, share].entries()) {
    secrets[`share ${at}`] = fromHex(text.slice(3));
    secrets[`share ${at}, its text`] = utf8(text.slice(3));
  }
  await nothingIsIn(secrets, await here.leavings());
}, 60_000);

it('the terminal: check, mark, drill, reissue with a card, and sign-off print and write none', async () => {
  const here = await watched({}, start);
  const { view, shares } = await realSet(here);
  await here.program.close();
  const [first, second] = view.shares.map(share => share.index) as [number, number];
  const files = await temporaryFolder();
  const keyFile = path.join(files, 'new-key.asc');
  await fs.writeFile(keyFile, newcomerKey.public);
  const set = ['--folder', here.folder, '--key-set', 'Real'];
  const room = ['--unwitnessed', '--wall-clock', WALL_CLOCK];
  const ran: Ran[] = [];
  const run = async (args: string[], input = '', env = {}) => {
    const one = await quorateChild(args, { input, env });
    ran.push(one);
    expect([args[0], one.status, one.stderr]).toEqual([args[0], 0, expect.any(String)]);
  };
  await run(['check-share', ...set, ...room], `${damaged(shares[0]!)}\n${shares[0]!}\n`);
  await run(['mark-share', ...set, ...room, '--index', `${first}`, '--lost', '--reason', 'on a train']);
  await run(['drill', ...set]);
  const exported = await fs.readdir(path.join(view.directory, 'shares'));
  const card = path.join(view.directory, 'shares', exported.find(name => name.includes(`-index-${second}`))!);
  const PATH = `${await gpgThatOpensTo(shares[1]!)}:${process.env.PATH}`;
  const issue = ['--index', `${first}`, '--pgp-key', keyFile, '--card', card, '--json'];
  await run(['reissue', ...set, ...room, ...issue], `${shares[2]!}\n`, { PATH });
  await run(['sign-off', ...set, '--role', 'Witness', '--name', 'Zoe', '--paper']);
  const secrets = secretsOf('real', shares, 2);
  const written = [...(await filesIn(here.folder))].map(([where, bytes]) => ({ where, bytes }));
  await nothingIsIn(secrets, [...flattened(ran, 'printed'), ...written]);
}, 120_000);

it('the terminal’s scan gives what it read on standard output, where it is meant to go on, and nowhere else', async () => {
  const folder = await temporaryFolder();
  const share = vaultSet.shares_hex[0]!;
  const picture = path.join(folder, 'share.png');
  await fs.writeFile(picture, png(alone(drawQr(share.toUpperCase(), { use: 'share' }))));
  const ran = await quorateChild(['scan', picture], { env: { TMPDIR: folder } });
  expect(ran).toEqual({ status: 0, stdout: `${share.toUpperCase()}\n`, stderr: '' });
  expect([...(await filesIn(folder)).keys()]).toEqual(['share.png']);
}, 60_000);

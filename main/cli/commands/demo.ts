/**
 * `quorate demo`: a whole practice ceremony with the real program, explained step by step.
 *
 * Opening shares, as the last steps do, is never done for a real set: here everything is made up, and the demo
 * itself is the holder of the new share.
 */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PrivateKey } from 'openpgp';
import { fromBase64, fromHex, grouped } from '../../../shared/bytes';
import type { AttemptView, GenerateShareStatus } from '../../../shared/contract/attempts';
import { evaluateAt, type Point, VAULT_FIELD } from '../../ceremony/shamir/gf256';
import { practiceKeyFiles } from '../../storage/key-sets/names';
import { texts } from '../messages';
import { table } from '../options/options';
import { idle } from '../steps/attempt';
import { checkInterrupted, need, openFolder, type Session } from '../steps/session';
import { Ended, exits } from '../terminal/exit';
import { wordRows } from '../terminal/texts';
import { command, task } from './command';

const NAME = 'Demo';
const HOLDERS = ['Ada', 'Berta', 'Chen', 'Dora', 'Emil'];
const REQUIRED = 3;
const NEW_HOLDER = 'Frida';

/** Loaded here, where it is used: it takes longer to load than all the rest of the terminal. */
const openpgp = () => import('openpgp');

/** Plays the demo in a temporary folder, which is removed at the end however it ends. */
async function playInPassing(session: Session): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quorate-demo-'));
  try {
    await play(session, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function play(session: Session, folder: string): Promise<void> {
  session.status = idle;
  const { api, output } = session;
  let number = 0;
  const step = (text: string) => {
    checkInterrupted(session);
    number += 1;
    output.say(texts.demo.step(number, text));
  };

  output.say(texts.demo.intro);
  step(texts.demo.folder(folder));
  await openFolder(session, folder, true);

  step(texts.demo.practiceSet(HOLDERS.join(', '), REQUIRED));
  const made = await makeSet(session);
  output.say(texts.demo.wordsCompared);
  output.say(wordRows(made.words));
  output.say(texts.demo.sharesWritten(made.result!.files.length));

  step(texts.demo.newHolder(NEW_HOLDER));
  const { generateKey } = await openpgp();
  const key = await generateKey({
    type: 'ecc',
    curve: 'curve25519Legacy',
    userIDs: [{ name: NEW_HOLDER }],
    format: 'object',
  });
  const started = need(
    session,
    await api.generateShare.start({ pgp_key: key.publicKey.armor(), holder: NEW_HOLDER, unwitnessed: true }),
  );
  session.status = started;
  output.say(texts.demo.newShareKey(grouped(started.pgp_fingerprint), started.index));

  step(texts.demo.sharesEntered(REQUIRED));
  const status = await enterShares(session, started);
  session.status = status;
  const view = need(session, await api.attempt.read())!;
  output.say(texts.demo.newShareWritten(view.result!.files.find(file => file.endsWith('.asc')) ?? ''));

  step(texts.demo.newShareOpened(NEW_HOLDER, status.index));
  const fresh: Point = {
    index: status.index,
    value: await openShare(fromBase64(status.key), key.privateKey, status.index),
  };

  step(texts.demo.works);
  const old = await Promise.all(HOLDERS.map((_, at) => oldShare(session, folder, made, at)));
  await compare(session, fresh, old);

  step(texts.demo.transcriptDigest);
  output.say(`    ${grouped(view.result!.transcript.digest)}`);
  output.say(texts.demo.folderRemoved);
}

async function makeSet(session: Session): Promise<AttemptView> {
  const { createKeySet, keySet } = session.api;
  const holders = HOLDERS.map(name => ({ name }));
  const params = { name: NAME, required: REQUIRED, holders, practice: true, unwitnessed: true };
  const started = need(session, await createKeySet.start(params));
  const made = need(session, await createKeySet.confirm({ nonce: started.nonce }));
  need(session, await keySet.open({ name: NAME }));
  return { ...made, words: started.words };
}

async function enterShares(
  session: Session,
  { nonce, required }: GenerateShareStatus,
): Promise<GenerateShareStatus> {
  const set = need(session, await session.api.keySet.read())!;
  for (const { index, holder } of set.shares.slice(0, required)) {
    checkInterrupted(session);
    const { progress, phase } = need(
      session,
      await session.api.attempt.enter({ source: 'practice', index, nonce }),
    );
    session.output.say(texts.demo.shareAccepted(holder, progress, required));
    if (phase === 'complete') return need(session, await session.api.generateShare.read());
  }
  throw new Ended(exits.failed);
}

/** Vault's form: the value, then one byte of index. The message holds it as hex text. */
async function openShare(message: Uint8Array, key: PrivateKey, index: number): Promise<Uint8Array> {
  const { decrypt, readMessage } = await openpgp();
  const { data } = await decrypt({
    message: await readMessage({ binaryMessage: message }),
    decryptionKeys: key,
  });
  const share = fromHex(String(data).trim());
  if (share.at(-1) !== index) throw new Ended(exits.failed);
  return share.subarray(0, -1);
}

/** A made-up holder's share, opened with the made-up key that a practice set keeps beside it. */
async function oldShare(session: Session, folder: string, made: AttemptView, at: number): Promise<Point> {
  const set = need(session, await session.api.keySet.read())!;
  const { index, holder } = set.shares[at]!;
  const directory = path.resolve(folder, set.directory);
  const file = made.result!.files.find(name => name.endsWith(`-index-${index}.asc`))!;
  const armored = await readFile(path.join(folder, file), 'utf8');
  const key = await readFile(path.join(directory, practiceKeyFiles(holder, index).secret), 'utf8');
  const { readMessage, readPrivateKey } = await openpgp();
  const message = await readMessage({ armoredMessage: armored });
  return {
    index,
    value: await openShare(message.write() as Uint8Array, await readPrivateKey({ armoredKey: key }), index),
  };
}

async function compare({ output }: Session, fresh: Point, old: Point[]): Promise<void> {
  const [ada, berta, chen, dora, emil] = old as [Point, Point, Point, Point, Point];
  const before = evaluateAt(VAULT_FIELD, [ada, berta, chen], 0);
  const after = evaluateAt(VAULT_FIELD, [fresh, dora, emil], 0);
  const same = Buffer.from(before).equals(after);
  for (const bytes of [before, after, fresh.value, ...old.map(point => point.value)]) bytes.fill(0);
  output.say(
    texts.demo.combined(HOLDERS.slice(0, 3).join(' + '), NEW_HOLDER, HOLDERS.slice(3).join(' + '), same),
  );
  if (!same) throw new Ended(exits.failed);
}

export const demo = command(table({}), () => undefined, {
  usage: [''],
  example: '',
  tasks: [task(5, texts.demo.task, async () => undefined)],
  run: playInPassing,
});

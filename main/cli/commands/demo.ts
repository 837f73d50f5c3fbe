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
    output.say(`${number}. ${text}`);
  };

  output.say('A demonstration with made-up shares. Nothing here is real, and nothing of it is kept.\n');
  step(
    `A ceremony folder is where records, transcripts and encrypted shares are kept. This one is ${folder}.`,
  );
  await openFolder(session, folder, true);

  step(
    `A practice set: the program draws a secret and splits it among ${HOLDERS.join(', ')}; any ${REQUIRED} of the 5 open it.`,
  );
  const made = await makeSet(session);
  output.say('   Before it is made everyone compares eight words, which stand for all that will be done:');
  output.say(wordRows(made.words));
  output.say(
    `   Each share is encrypted to its holder’s key; ${made.result!.files.length} files were written in all.`,
  );

  step(
    `${NEW_HOLDER} is to have a sixth share. A test key is made for ${NEW_HOLDER}; only it can open what comes out.`,
  );
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
  output.say(`   Fingerprint ${grouped(started.pgp_fingerprint)}, new index ${started.index}.`);

  step(`${REQUIRED} holders enter their shares, one after the other; each is checked as it comes.`);
  const status = await enterShares(session, started);
  session.status = status;
  const view = need(session, await api.attempt.read())!;
  output.say(
    `   The new share is there, encrypted: ${view.result!.files.find(file => file.endsWith('.asc'))}`,
  );

  step(
    `${NEW_HOLDER} opens the message with the test key (as “gpg --decrypt” would) and has share ${status.index}.`,
  );
  const fresh: Point = {
    index: status.index,
    value: await openShare(fromBase64(status.key), key.privateKey, status.index),
  };

  step('It works: with two old shares it opens the same secret as three old ones. (Neither is shown.)');
  const old = await Promise.all(HOLDERS.map((_, at) => oldShare(session, folder, made, at)));
  await compare(session, fresh, old);

  step('The transcript says what was done, and holds no share. Its digest belongs on paper:');
  output.say(`    ${grouped(view.result!.transcript.digest)}`);
  output.say('\nThe folder is removed now. For a ceremony of your own: npm run --silent quorate -- --help');
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
    session.output.say(`   ${holder}’s share: ${progress} of ${required} accepted.`);
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
    `   ${HOLDERS.slice(0, 3).join(' + ')}  =  ${NEW_HOLDER} + ${HOLDERS.slice(3).join(' + ')}: ${same ? 'the same secret' : 'NOT the same secret'}.`,
  );
  if (!same) throw new Ended(exits.failed);
}

export const demo = command(table({}), () => undefined, {
  usage: [''],
  tasks: [task(5, 'Watch a demonstration', async () => undefined)],
  run: playInPassing,
});

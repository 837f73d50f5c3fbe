/** The guided ceremony: asks step by step for what the commands take as options, and runs the same code. */
import type {
  AdoptOptions,
  CreateKeySetOptions,
  GenerateShareOptions,
  MarkShareOptions,
  RecoverOptions,
  ReissueOptions,
} from './arguments';
import { checkShare } from './check-share';
import { createKeySet } from './create-key-set';
import { decodeToken } from './decode-token';
import { demo } from './demo';
import { drill } from './drill';
import { Ended } from './exit';
import { fromHome } from './files';
import { generateShare } from './generate-share';
import { markShare } from './mark-share';
import { recover } from './recover';
import { reissue } from './reissue';
import { need, openFolder, type Session } from './session';
import { InputEnded, type People } from './terminal';
import { verifyTranscript } from './verify-transcript';

const MENU = `
What is to be done?
  1  Make a practice key set
  2  Create a key set
  3  Generate a share for a key set
  4  Verify a transcript
  5  Watch a demonstration
  6  Check one share
  7  See whose check is overdue (the drill)
  8  Mark a share lost or destroyed
  9  Give a share to its holder again (reissue)
 10  Recover: get a token with a quorum, and open the sealed store
 11  Decode a token with its one-time password
  q  Leave`;

/** Goes on until the people leave. A step that was refused leads back to the menu. */
export async function guided(session: Session): Promise<void> {
  const people = session.people!;
  const menu: Record<string, () => Promise<void>> = {
    '1': async () => createKeySet(session, await askNewSet(people, true)),
    '2': async () => createKeySet(session, await askNewSet(people, false)),
    '3': async () => generateShare(session, await askShare(session)),
    '4': async () => verifyTranscript(session, await askTranscript(people)),
    '5': () => demo(session),
    '6': async () => checkShare(session, { ...room, ...(await askSet(session)) }),
    '7': async () => drill(session, await askSet(session)),
    '8': async () => markShare(session, await askMark(session)),
    '9': async () => reissue(session, await askReissue(session)),
    '10': async () => recover(session, await askRecover(session)),
    '11': async () => decodeToken(session, { encoded: await askNeeded(people, 'Encoded token: ') }),
  };
  session.output.say('Quorate: the guided ceremony. Ctrl-C cancels whatever is going on.');
  try {
    for (;;) {
      session.output.say(MENU);
      const choice = await people.ask('Number: ');
      if (choice === 'q') return;
      await menu[choice]?.().catch(async error => {
        if (!(error instanceof Ended)) throw error;
        await cancelAll(session);
      });
    }
  } catch (error) {
    if (!(error instanceof InputEnded)) throw error;
  }
}

/** Cancels whatever attempt is open, and leaves recovery mode. Never fails. */
export async function cancelAll({ api }: Session): Promise<void> {
  await api.generateShare.cancel();
  await api.reissue.cancel();
  await api.checkShare.cancel();
  await api.markShare.cancel();
  await api.createKeySet.cancel();
  await api.recovery.leave();
}

const room = { acceptLive: [], unwitnessed: false, witnesses: [] };

async function askFolder(people: People): Promise<string> {
  return fromHome(await askNeeded(people, 'Ceremony folder: '));
}

async function askNeeded(people: People, question: string): Promise<string> {
  for (;;) {
    const typed = await people.ask(question);
    if (typed !== '') return typed;
  }
}

async function askNumber(people: People, question: string): Promise<number> {
  for (;;) {
    const typed = await people.ask(question);
    if (/^\d{1,9}$/.test(typed)) return Number(typed);
  }
}

async function askNewSet(people: People, practice: boolean): Promise<CreateKeySetOptions> {
  const folder = await askFolder(people);
  const name = await askNeeded(people, 'Name of the new set: ');
  const required = await askNumber(people, 'How many shares are needed to open it: ');
  const holders: CreateKeySetOptions['holders'] = [];
  for (;;) {
    const holder = await people.ask(`Holder ${holders.length + 1} (only Enter: no more): `);
    if (holder === '') break;
    if (practice) holders.push({ name: holder });
    else
      holders.push({
        name: holder,
        keyFile: fromHome(await askNeeded(people, `${holder}’s OpenPGP public key, file: `)),
      });
  }
  return { ...room, folder, name, scheme: 'vault', required, holders, practice };
}

/** Asks for the folder and shows the sets in it. */
async function askFolderWithSets(session: Session) {
  const folder = await askFolder(session.people!);
  await openFolder(session, folder);
  const known = need(session, await session.api.folder.read())?.keySets ?? [];
  session.output.say(
    known.length > 0 ? 'Key sets in this folder:' : 'There is no key set in this folder yet.',
  );
  for (const set of known) session.output.say(`  ${set.name}${set.practice ? ' (practice)' : ''}`);
  return { folder, known };
}

async function askSet(session: Session): Promise<{ folder: string; keySet: string }> {
  const { folder } = await askFolderWithSets(session);
  return { folder, keySet: await askNeeded(session.people!, 'Which key set: ') };
}

async function askMark(session: Session): Promise<MarkShareOptions> {
  const people = session.people!;
  const set = await askSet(session);
  const index = await askNumber(people, 'Index of the share: ');
  const destroyed = (await people.ask('Is it destroyed? (yes, or Enter for lost): ')) === 'yes';
  const reason = await askNeeded(people, 'Why (one line, everyone can read it): ');
  return { ...room, ...set, index, status: destroyed ? 'destroyed' : 'lost', reason };
}

async function askReissue(session: Session): Promise<ReissueOptions> {
  const people = session.people!;
  const set = await askSet(session);
  const index = await askNumber(people, 'Index of the share: ');
  const { shares } = need(session, await session.api.keySet.open({ name: set.keySet }));
  const nameless = shares.some(share => share.index === index && share.holder === '');
  const holder = nameless
    ? await askNeeded(people, 'The record does not say who has it. Name of its holder: ')
    : undefined;
  const keyFile = fromHome(await askNeeded(people, 'Its holder’s OpenPGP public key, file: '));
  return { ...room, ...set, index, holder, keyFile, payload: 'hex' };
}

async function askRecover(session: Session): Promise<RecoverOptions> {
  const set = await askSet(session);
  const typed = await session.people!.ask(
    'OpenPGP public key that the token is encrypted to, file (only Enter: a one-time password instead): ',
  );
  return { ...room, ...set, prefix: 'none', ...(typed !== '' && { keyFile: fromHome(typed) }) };
}

async function askShare(session: Session): Promise<GenerateShareOptions> {
  const people = session.people!;
  const { folder, known } = await askFolderWithSets(session);
  const name = await askNeeded(people, 'Which key set (a new name: one made by Vault or OpenBao): ');
  const keySet = known.some(set => set.name === name) ? name : await askAdopted(people, name);
  const holder = await askNeeded(people, 'Who is to have the new share: ');
  const keyFile = fromHome(await askNeeded(people, `${holder}’s OpenPGP public key, file: `));
  const acceptCollisionRisk =
    typeof keySet === 'object' && keySet.indexes.length < keySet.issued && (await askRisk(session, people));
  return { ...room, folder, keySet, holder, keyFile, payload: 'hex', acceptCollisionRisk };
}

async function askAdopted(people: People, name: string): Promise<AdoptOptions> {
  const required = await askNumber(people, 'How many of its shares are needed: ');
  const issued = await askNumber(people, 'How many of its shares exist: ');
  const typed = await people.ask(
    'Indexes that are known (the last byte of each share, as numbers 1 to 255): ',
  );
  const indexes = typed
    .split(/[\s,]+/)
    .filter(text => /^\d{1,9}$/.test(text))
    .map(Number);
  const practice = (await people.ask('Is this practice, with made-up shares? (y or Enter for no): ')) === 'y';
  return { name, scheme: 'vault', required, issued, indexes, practice };
}

async function askRisk({ output }: Session, people: People): Promise<boolean> {
  output.say('Not all indexes are known, so the new share may collide with an unknown one.');
  return (await people.ask('Accept that risk? (yes, or Enter for no): ')) === 'yes';
}

async function askTranscript(people: People) {
  const file = fromHome(await askNeeded(people, 'Transcript, file: '));
  const digest = await people.ask('Its digest from paper (only Enter: none): ');
  return { file, ...(digest !== '' && { digest }) };
}

/** `quorate create-key-set`: a secret drawn by the program, and a share of it for each holder. */

import type { AttemptView } from '../../../shared/contract/attempts';
import { asResult } from '../../../shared/text/failure';
import { looksSecret } from '../../../shared/text/looks-secret';
import { lookAlike } from '../../../shared/text/names';
import { refusedBy } from '../../../shared/text/refusals';
import { sayRefusal, texts } from '../messages';
import { examples } from '../messages/examples';
import { folder, startConditions } from '../options/groups';
import { type Holder, holdersIn } from '../options/holders';
import { type Given, mustHave, table, untouched, type ValuesOf } from '../options/options';
import { recovery } from '../options/rows';
import { type Asking, badName } from '../steps/asking';
import { type AttemptOf, withConsent } from '../steps/attempt';
import { checkWitnesses, startUnderConditions } from '../steps/conditions';
import { readEntryFile, readKeyFile } from '../steps/files';
import { need, openFolder, orRefuse, refused, type Session } from '../steps/session';
import { UsageError } from '../terminal/exit';
import { fromHome } from '../terminal/home';
import { keyLines } from '../terminal/texts';
import { command, task } from './command';

/** The final status under `--json`: generate-share’s fields, of which those about one share stay empty, then ours. */
export interface CreateKeySetStatus {
  started: boolean;
  nonce: string;
  progress: number;
  required: number;
  /** '', '' and 0: each holder’s share is in a file of its own. */
  key: string;
  pgp_fingerprint: string;
  complete: boolean;
  index: number;
  name: string;
  /** One for each holder, in the order they were given. */
  indexes: number[];
  holders: string[];
  files: string[];
  /** Digest of the transcript, hex; '' until complete. */
  digest: string;
}

const options = table({
  holder: { kind: 'texts', value: 'NAME', check: checkHolders },
  'pgp-key': { kind: 'texts', value: 'FILE' },
  folder,
  name: { kind: 'text', required: true, value: 'NAME' },
  required: { kind: 'number', required: true, value: 'T' },
  scheme: { kind: 'text', preset: 'vault', choices: ['vault'] },
  practice: { kind: 'flag' },
  seal: recovery.texts('NAME=FILE', texts.createKeySet.sealHelp),
  ...startConditions,
});

function checkHolders(given: Given): void {
  const holders = holdersIn(given);
  mustHave(given, 'holder');
  if (!given.has('practice') && holders.some(holder => holder.keyFile === undefined))
    throw new UsageError(texts.createKeySet.holderWithoutKey);
}

/** NAME=FILE, at the first sign of equality. */
function sealed(text: string): { name: string; file: string } {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1) throw new UsageError(texts.createKeySet.sealForm);
  return { name: text.slice(0, at), file: text.slice(at + 1) };
}

const toldBy = ({ holder, pgpKey, seal, ...rest }: ValuesOf<typeof options>, holders: Holder[]) => ({
  ...rest,
  holders,
  seal: seal.map(sealed),
});
type CreateKeySetOptions = ReturnType<typeof toldBy>;

export const createKeySetAttempt: AttemptOf<'createKeySet'> = {
  operation: 'createKeySet',
  outcome: () => [texts.createKeySet.done],
};

export const createKeySet = command(options, (values, given) => toldBy(values, holdersIn(given)), {
  usage: ['--folder --name --required [--scheme]\n[--holder --pgp-key]... [--practice] [--seal]...'],
  example: examples.createKeySet,
  tasks: [
    task(1, texts.createKeySet.taskPractice, asking => newSet(asking, true)),
    task(2, texts.createKeySet.task, asking => newSet(asking, false)),
  ],
  run: create,
});

async function newSet(asking: Asking, practice: boolean): Promise<CreateKeySetOptions> {
  const { form, people } = asking;
  const folder = await asking.folder();
  const known = await asking.known();
  const name = await form.line('new-key-set', texts.createKeySet.askName, {
    judge: name =>
      known.some(set => set.name === name)
        ? sayRefusal(refusedBy('KEY_SET_EXISTS', { name }))
        : badName(name),
  });
  const holders: Holder[] = [];
  for (;;) {
    const name = await form.line(
      `holder-${holders.length + 1}`,
      texts.createKeySet.askHolder(holders.length + 1),
      {
        enter: texts.createKeySet.enterNoMore,
        judge: name =>
          holders.some(other => lookAlike(other.name, name))
            ? sayRefusal(refusedBy('HOLDER_REPEATED', { name }))
            : badName(name),
      },
    );
    if (name !== '')
      holders.push(
        practice
          ? { name }
          : {
              name,
              keyFile: await asking.keyFile(`key-of:${name}`, texts.createKeySet.askKeyFile(name), practice),
            },
      );
    else if (holders.length >= 2) break;
    else people.remark(sayRefusal(refusedBy('TOO_FEW_HOLDERS', { expected: 2 })));
  }
  const question = texts.createKeySet.askRequired(holders.length);
  const required = await form.number(`required-of-${holders.length}`, question, 2, holders.length);
  return toldBy({ ...untouched(options), folder, name, required, practice }, holders);
}

/** A name as it may be told again: where a share may have been given for it the start refuses it, and nothing repeats it. */
const said = (name: string): string => (looksSecret(name) ? '' : name);

async function create(session: Session, options: CreateKeySetOptions): Promise<void> {
  const { api } = session;
  const { name, scheme, required, practice } = options;
  const statusOf = async (view?: AttemptView): Promise<CreateKeySetStatus> => {
    const complete = view?.phase === 'complete';
    const set = complete && need(session, await api.keySet.open({ name }));
    return {
      started: view !== undefined,
      nonce: view?.nonce ?? '',
      progress: complete ? view.progress : 0,
      required,
      key: '',
      pgp_fingerprint: '',
      complete,
      index: 0,
      name: said(name),
      indexes: set ? set.shares.map(share => share.index) : [],
      holders: options.holders.map(holder => said(holder.name)),
      files: view?.result?.files ?? [],
      digest: view?.result?.transcript.digest ?? '',
    };
  };
  session.status = await statusOf();
  checkWitnesses(session, practice, options);
  const holders = await Promise.all(
    options.holders.map(async ({ name, keyFile }) =>
      keyFile === undefined
        ? { name }
        : { name, pgp_key: await orRefuse(session, () => readKeyFile(keyFile)) },
    ),
  );
  const started = await withEntries(session, options.seal, async entries => {
    await openFolder(session, options.folder, true);
    if (session.people) await sayKeys(session, holders, options.practice);
    return startUnderConditions(session, options, conditions =>
      // A start that was refused has overwritten what it was given; the next one needs it anew.
      api.createKeySet.start({
        name,
        scheme,
        required,
        holders,
        practice,
        seal: entries.map(copied),
        ...conditions,
      }),
    );
  });
  await withConsent(session, options, started, createKeySetAttempt, statusOf);
}

interface Sealed {
  name: string;
  content: Uint8Array<ArrayBuffer>;
}

const copied = ({ name, content }: Sealed): Sealed => ({ name, content: content.slice() });

/** Reads what is to be sealed, and overwrites it when `work` is done. */
async function withEntries<T>(
  session: Session,
  files: readonly { name: string; file: string }[],
  work: (entries: readonly Sealed[]) => Promise<T>,
): Promise<T> {
  const entries: Sealed[] = [];
  try {
    for (const [at, { name, file }] of files.entries()) {
      const read = await asResult(() => readEntryFile(fromHome(file)));
      // By its place: the name of an entry is in no refusal.
      if (!read.ok) throw refused(session, read.error, texts.createKeySet.sealedFile(at + 1, file));
      entries.push({ name, content: read.value });
    }
    return await work(entries);
  } finally {
    for (const { content } of entries) content.fill(0);
  }
}

/** So that each holder can compare theirs. A bad key is left to the start, which refuses it by its holder’s name; a name that may be a secret is not said. */
async function sayKeys(
  { api, output }: Session,
  holders: { name: string; pgp_key?: Uint8Array<ArrayBuffer> }[],
  practice: boolean,
): Promise<void> {
  for (const { name, pgp_key } of holders) {
    const judged = pgp_key && (await api.pgpKey.read({ pgp_key, practice }));
    if (judged?.ok && !looksSecret(name)) output.say(keyLines(name, judged.value));
  }
}

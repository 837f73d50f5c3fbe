/** `quorate create-key-set`: a secret drawn by the program, and a share of it for each holder. */
import { asResult } from '../../../shared/text/refusals';
import type { CreateKeySetOptions } from '../options/arguments';
import { checkWitnesses, confirmWords, startInRoom } from '../steps/conditions';
import { readEntryFile, readKeyFile } from '../steps/files';
import { checkInterrupted, need, openFolder, orRefuse, refused, type Session } from '../steps/session';
import { whileWatched } from '../steps/watch';
import { orWritten } from '../steps/writing';
import { fromHome } from '../terminal/home';
import { keyLines, resultPage } from '../terminal/texts';

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

/** Runs to completion, or throws `Ended` or `Interrupted`. The final status is left in the session. */
export async function createKeySet(session: Session, options: CreateKeySetOptions): Promise<void> {
  const status: CreateKeySetStatus = {
    started: false,
    nonce: '',
    progress: 0,
    required: options.required,
    key: '',
    pgp_fingerprint: '',
    complete: false,
    index: 0,
    name: options.name,
    indexes: [],
    holders: options.holders.map(holder => holder.name),
    files: [],
    digest: '',
  };
  session.status = status;
  const { api, output } = session;
  checkWitnesses(session, options.practice, options);
  const holders = await Promise.all(
    options.holders.map(async ({ name, keyFile }) =>
      keyFile === undefined
        ? { name }
        : { name, pgp_key: await orRefuse(session, () => readKeyFile(keyFile)) },
    ),
  );
  const { name, scheme, required, practice } = options;
  const started = await withEntries(session, options.seal ?? [], async entries => {
    await openFolder(session, options.folder, true);
    if (session.people) await sayKeys(session, holders);
    return startInRoom(session, options, room =>
      // A start that was refused has overwritten what it was given; the next one needs it anew.
      api.createKeySet.start({
        name,
        scheme,
        required,
        holders,
        practice,
        seal: entries.map(copied),
        ...room,
      }),
    );
  });
  session.status = { ...status, started: true, nonce: started.nonce };
  await whileWatched(session, started.nonce, watch => confirmWords(session, options, started, watch));
  checkInterrupted(session);
  const made = await orWritten(session, await api.createKeySet.confirm({ nonce: started.nonce }));
  const set = need(session, await api.keySet.open({ name }));
  session.status = {
    ...status,
    started: true,
    nonce: started.nonce,
    progress: made.progress,
    complete: true,
    indexes: set.shares.map(share => share.index),
    files: made.result?.files ?? [],
    digest: made.result?.transcript.digest ?? '',
  } satisfies CreateKeySetStatus;
  output.say(resultPage(made));
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
      if (!read.ok) throw refused(session, read.error, `--seal ${at + 1}, ${file}`);
      entries.push({ name, content: read.value });
    }
    return await work(entries);
  } finally {
    for (const { content } of entries) content.fill(0);
  }
}

/** So that each holder can compare theirs. A bad key is left to the start, which refuses it by its holder’s name. */
async function sayKeys(
  { api, output }: Session,
  holders: { name: string; pgp_key?: Uint8Array<ArrayBuffer> }[],
): Promise<void> {
  for (const { name, pgp_key } of holders) {
    const judged = pgp_key && (await api.pgpKey.read({ pgp_key }));
    if (judged?.ok) output.say(keyLines(name, judged.value));
  }
}

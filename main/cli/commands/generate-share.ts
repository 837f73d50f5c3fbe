/** `quorate generate-share`: a new share of a key set of this folder, or of one made elsewhere. */
import { type GenerateShareStatus, LONG_TEXT_MAX_BYTES } from '../../../shared/contract/attempts';
import type { KeySetView } from '../../../shared/contract/key-sets';
import { readBounded } from '../../storage/files/read';
import type { AdoptOptions, GenerateShareOptions } from '../options/arguments';
import { checkEntering, collectShares } from '../steps/collect';
import { checkWitnesses, confirmWords, startInRoom } from '../steps/conditions';
import { allOf, readKeyFile } from '../steps/files';
import { need, openFolder, orRefuse, type Session } from '../steps/session';
import { whileWatched } from '../steps/watch';
import { UsageError } from '../terminal/exit';
import { keyLines, keySetLines, resultPage } from '../terminal/texts';

/** The status before anything has begun. */
export const idle: GenerateShareStatus = {
  started: false,
  nonce: '',
  progress: 0,
  required: 0,
  key: '',
  pgp_fingerprint: '',
  complete: false,
  index: 0,
  files: [],
};

/** Runs to completion, or throws `Ended` or `Interrupted`. The final status is left in the session. */
export async function generateShare(session: Session, options: GenerateShareOptions): Promise<void> {
  checkEntering(session, options);
  session.status = idle;
  const { api, output } = session;
  const pgp_key = await orRefuse(session, () => readKeyFile(options.keyFile));
  await openFolder(session, options.folder, typeof options.keySet !== 'string');
  // Judged before anything is recorded: a bad key must not leave an adopted set behind.
  const key = need(session, await api.pgpKey.read({ pgp_key }));
  output.say(keyLines(options.holder, key));
  const set = await chooseSet(session, options);
  session.status = { ...idle, required: set.required };
  output.say(keySetLines(set));
  const started = await startInRoom(session, options, room =>
    api.generateShare.start({
      pgp_key,
      holder: options.holder,
      payload: options.payload,
      newIndex: options.newIndex,
      acceptCollisionRisk: options.acceptCollisionRisk,
      proofShares: options.proofShares,
      declareRandom: options.declareRandom,
      secretBytes: options.secretBytes,
      ...room,
    }),
  );
  session.status = started;
  const made = await whileWatched(session, started.nonce, async watch => {
    await confirmWords(session, options, need(session, await api.attempt.read())!, watch);
    return collectShares(session, started, 'generateShare', watch, options.cards);
  });
  output.say(resultPage(made, set));
}

async function chooseSet(session: Session, options: GenerateShareOptions): Promise<KeySetView> {
  const { keySet } = options;
  if (typeof keySet === 'string') {
    const set = need(session, await session.api.keySet.open({ name: keySet }));
    checkWitnesses(session, set.practice, options);
    return set;
  }
  checkWitnesses(session, keySet.practice, options);
  const { init, ...claim } = keySet;
  const told = init === undefined ? claim : { ...claim, ...(await fromInit(session, init, claim)) };
  const adopted = need(session, await session.api.keySet.adopt(told));
  session.output.say(
    `“${adopted.name}” is recorded as it was described. As long as nothing is issued, adopting the name again corrects it.`,
  );
  return adopted;
}

/** The numbers that Vault printed, and what has to be said about a file that held more. */
async function fromInit(
  session: Session,
  file: string,
  { required: given, shareBytes: claimed }: AdoptOptions,
): Promise<Pick<AdoptOptions, 'required' | 'issued' | 'indexes' | 'shareBytes'>> {
  if (file === '-' && session.people)
    throw new UsageError('Option --init - reads standard input: it is a terminal here.');
  const text = await orRefuse(session, () =>
    file === '-' ? allOf(session.lines()) : readBounded(file, LONG_TEXT_MAX_BYTES, { followLinks: true }),
  );
  const facts = need(session, await session.api.keySet.readInit({ text }));
  const { required, issued, indexes } = facts;
  if (required === 0 && given === 0)
    throw new UsageError('This file does not say how many shares are needed: give --required.');
  if (required !== 0 && given !== 0 && required !== given)
    throw new UsageError(
      `Option --required contradicts the file, which says that ${required} shares are needed. Leave it out, or find out which is right.`,
    );
  if (facts.shareBytes !== 0 && claimed !== undefined && claimed !== facts.shareBytes)
    throw new UsageError(
      `Option --share-bytes contradicts the file, whose shares have ${facts.shareBytes} bytes. Leave it out.`,
    );
  const { output } = session;
  output.say(
    `The file says: ${issued} ${facts.recovery ? 'recovery keys' : 'shares'}, ${required || given} needed.`,
  );
  if (facts.exposedRootToken) output.complain('The file holds the root token in clear: revoke it.');
  if (facts.exposedKeys) {
    output.complain(
      'The file holds shares in clear: these shares must count as seen. Rekey (OpenBao: rotate-keys), or destroy the file.',
    );
  }
  return { required: required || given, issued, indexes, shareBytes: facts.shareBytes || claimed };
}

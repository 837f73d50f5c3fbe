/** `quorate generate-share`: a new share of a key set of this folder, or of one made elsewhere. */
import type { GenerateShareStatus } from '../../shared/contract/attempts';
import type { KeySetView } from '../../shared/contract/key-sets';
import type { GenerateShareOptions } from './arguments';
import { collectShares } from './collect';
import { readKeyFile } from './files';
import { checkWitnesses, confirmWords, startInRoom } from './room';
import { need, openFolder, orRefuse, type Session } from './session';
import { keyLines, keySetLines, resultPage } from './texts';
import { whileWatched } from './watch';

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
  session.status = idle;
  const { api, output } = session;
  const pgp_key = await orRefuse(session, () => readKeyFile(options.keyFile));
  await openFolder(session, options.folder);
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
      ...room,
    }),
  );
  session.status = started;
  const made = await whileWatched(session, started.nonce, async watch => {
    await confirmWords(session, options, need(session, await api.attempt.read())!, watch);
    return collectShares(session, started, watch);
  });
  output.say(resultPage(made));
}

async function chooseSet(session: Session, options: GenerateShareOptions): Promise<KeySetView> {
  const { keySet } = options;
  if (typeof keySet === 'string') {
    const set = need(session, await session.api.keySet.open({ name: keySet }));
    checkWitnesses(session, set.practice, options);
    return set;
  }
  checkWitnesses(session, keySet.practice, options);
  return need(session, await session.api.keySet.adopt(keySet));
}

/** `quorate reissue`: a listed share, again, to the key that is given. */

import { grouped } from '../../../shared/bytes';
import type { KeySetView } from '../../../shared/contract/key-sets';
import { texts } from '../messages';
import { examples } from '../messages/examples';
import { entering, index, inFolder, keyFile, payload, startConditions } from '../options/groups';
import { table, untouched } from '../options/options';
import { badName } from '../steps/asking';
import { type AttemptOf, idle, withShares } from '../steps/attempt';
import { checkEntering, type Entered } from '../steps/collect';
import { startUnderConditions } from '../steps/conditions';
import { readKeyFile } from '../steps/files';
import { checkIndex, openSet } from '../steps/one-set';
import { need, orRefuse, type Session } from '../steps/session';
import { proofLines } from '../terminal/texts';
import { asGiven, command, task } from './command';

const options = table({
  ...inFolder,
  index,
  holder: { kind: 'text', value: 'NAME' },
  'pgp-key': keyFile,
  payload,
  ...startConditions,
  ...entering,
});

export const reissueAttempt: AttemptOf<'reissue'> & Entered = {
  operation: 'reissue',
  outcome: (view, proof, set) => [
    texts.reissue.done(view.holder, view.index, grouped(view.pgp_fingerprint)),
    ...proofLines(view, proof, set),
    texts.reissue.oldCopyWorks,
  ],
};

export const reissue = command(options, asGiven, {
  usage: [texts.reissue.usage],
  example: examples.reissue,
  tasks: [
    task(9, texts.reissue.task, async asking => {
      const { session, form } = asking;
      const set = await asking.set();
      const index = await asking.index();
      const { shares, practice } = need(session, await session.api.keySet.open({ name: set.keySet }));
      const nameless = shares.some(share => share.index === index && share.holder === '');
      const holder = nameless
        ? await form.line(`share-holder-${index}`, texts.reissue.askHolder, { judge: badName })
        : undefined;
      const keyFile = await asking.keyFile(`share-recipient-${index}`, texts.reissue.askKeyFile, practice);
      return { ...untouched(options), ...set, index, holder, keyFile };
    }),
  ],
  run: async (session, options) => {
    await checkEntering(session, options);
    checkIndex(session, options.index);
    session.status = idle;
    const pgp_key = await orRefuse(session, () => readKeyFile(options.keyFile));
    const set = await openSet(session, options);
    session.status = { ...idle, required: set.required };
    await sayIfAsBefore(session, set, options.index, pgp_key);
    const { index, holder, payload } = options;
    const started = await startUnderConditions(session, options, conditions =>
      session.api.reissue.start({ index, holder, pgp_key, payload, ...conditions }),
    );
    await withShares(session, options, started, reissueAttempt);
  },
});

/** What is wrong with the key is said by the start. */
async function sayIfAsBefore(
  session: Session,
  { shares, practice }: KeySetView,
  index: number,
  pgp_key: Uint8Array<ArrayBuffer> | undefined,
): Promise<void> {
  const before = shares.find(share => share.index === index)?.pgp_fingerprint;
  if (!before || !pgp_key) return;
  const key = await session.api.pgpKey.read({ pgp_key, practice });
  if (key.ok && key.value.pgp_fingerprint === before) session.output.say(texts.reissue.asBefore);
}

/** Contributions from elsewhere as they lie in a folder: found, looked at for whose they are, and exchanged while somebody is there. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { TssRequestView } from '../../../shared/contract/tss';
import { asResult, withSentence } from '../../../shared/text/failure';
import { Refusal } from '../../../shared/text/refusals';
import { contributionNames } from '../../../shared/tss/contribution-names';
import { contributionIn } from '../../requests/contributions';
import { texts } from '../messages';
import { Ended, exitOf } from '../terminal/exit';
import { askYesNo } from '../terminal/questions';
import { readContributionFile, readSignedFile } from './files';
import { orRefuse, type Session } from './session';

/** Where a contribution and its signature lie, and whose they are to be. */
export interface LyingContribution {
  tss_node_id: string;
  /** Name of its contributor. */
  holder: string;
  file: string;
  signature: string;
}

/** Where a holder's contribution and its signature lie in a folder. */
export function contributionAt(
  folder: string,
  tss_request_id: string,
  { tss_node_id, name: holder }: { tss_node_id: string; name: string },
): LyingContribution {
  const { file, signature } = contributionNames(tss_request_id, tss_node_id);
  return { tss_node_id, holder, file: path.join(folder, file), signature: path.join(folder, signature) };
}

/** Whether anything of it is there. */
export const liesThere = ({ file, signature }: LyingContribution): boolean =>
  existsSync(file) || existsSync(signature);

/** Throws `Refusal` TSS_CONTRIBUTION_NO_FILE, with its contributor, unless both are there. */
export async function mustLieThere({ holder, file, signature }: LyingContribution): Promise<void> {
  const missing = [file, signature].find(one => !existsSync(one));
  if (missing !== undefined)
    throw new Refusal('TSS_CONTRIBUTION_NO_FILE', { holder, name: path.basename(missing) });
}

/**
 * Reads both. Throws as `mustLieThere`, `readContributionFile` and `readSignedFile`, and TSS_CONTRIBUTION_MISPLACED where another
 * contributor to this request stands in the file: it is told before anybody is said to have brought a wrong one.
 */
export async function readContribution(
  at: LyingContribution,
  { tss_request_id, contributions }: Pick<TssRequestView, 'tss_request_id' | 'contributions'>,
) {
  await mustLieThere(at);
  const contribution = await readContributionFile(at.file);
  // What is no contribution is refused where it is judged.
  const read = await asResult(async () => contributionIn(contribution));
  const within = read.ok && read.value.tss_request_id === tss_request_id ? read.value.tss_node_id : undefined;
  const other = contributions.find(one => one.tss_node_id === within);
  if (other && within !== at.tss_node_id)
    throw new Refusal('TSS_CONTRIBUTION_MISPLACED', {
      holder: other.name,
      other: at.holder,
      name: path.basename(at.file),
    });
  return { contribution, signature: await readSignedFile(at.signature) };
}

/**
 * Does this with files before an attempt is begun. What is refused of them ends the command; at a terminal it is done again when
 * somebody has put the right file there.
 */
export async function orExchanged<T>(session: Session, work: () => Promise<T>): Promise<T> {
  const { people, output } = session;
  if (!people) return orRefuse(session, work);
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const why = withSentence(error.failure);
      output.refuse(why);
      const until = session.interrupted;
      const again = await askYesNo(people, texts.tss.askFileBefore, { enter: 'yes', until });
      if (again === 'no') throw new Ended(exitOf(why));
    }
  }
}

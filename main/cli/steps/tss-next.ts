/** What comes next with threshold keys, as the terminal says it below what it shows. */
import type { TssEpochView } from '../../../shared/contract/tss';
import { texts } from '../messages';
import type { Session } from './session';

const say = texts.tss.next;

/** Nobody can look at what such a complaint is about, since no key to it is published: it decides nothing. */
const UNDECIDED: readonly string[] = ['foreign-content', 'does-not-decrypt'];

/** Tells it beside the result, which a program may read: on standard error, and not at all under `--json`. */
export function tellNext({ output }: Session, text: string): void {
  if (!output.json) output.complain(text);
}

/** With keys of one epoch. Nothing where they are in use, and where their receipts disagree, of which another line tells. */
export function nextOfEpoch(epoch: TssEpochView): string[] {
  const { state, missing, complaints, chainCodes, destroyed, participants } = epoch;
  if (state === 'void') return destroyed.length < participants ? [say.void] : [];
  if (state !== 'issued' || chainCodes.length > 1) return [];
  const waiting = missing.filter(({ tss_node_id }) =>
    complaints.some(one => one.tss_node_id === tss_node_id && UNDECIDED.includes(one.finding)),
  );
  return [waiting.length > 0 ? say.undecided(waiting.map(one => one.name).join(', ')) : say.receipts];
}

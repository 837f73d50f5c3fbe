/** Whose share comes next, as people say at a prompt, and what is said where it was another holder's. */
import type { AttemptView } from '../../../shared/contract/attempts';
import { texts } from '../messages';
import type { AskOptions } from '../terminal/terminal';
import type { Session } from './session';

/** What is typed alone on a line to say whose share comes next. No share begins with it. */
export const HOLDER_KEY = '=';

type Seats = AttemptView['seats'];

/** The attempt that a share is for, and who said to be at the keyboard, where somebody did. */
export interface Asked {
  nonce: string;
  saidIndex?: number;
}

/** Index of the seat of the holder who is named, by name or index; undefined where only Enter is pressed. Asked until it is one. */
export async function askHolder(
  { people, output }: Session,
  { seats }: Pick<AttemptView, 'seats'>,
  options: AskOptions,
): Promise<number | undefined> {
  const open = seats.filter(({ holder, accepted, index }) => holder !== '' && index > 0 && !accepted);
  const listed = open.map(({ index, holder }) => texts.steps.openSeat(index, holder)).join(', ');
  if (open.length === 0) {
    output.say(texts.steps.nobodyToName);
    return undefined;
  }
  for (;;) {
    const typed = (await people!.ask(texts.steps.askWhoseShare(listed), options)).trim();
    if (typed === '') return undefined;
    const meant = open.filter(({ index, holder }) => holder === typed || String(index) === typed);
    if (meant.length === 1) return meant[0]!.index;
    output.say(texts.steps.noSuchHolder);
  }
}

/** Whose share was accepted, and that it was another's than was said; '' where the record names nobody. */
export function whoseShare(before: Seats, after: Seats, said: number | undefined): string {
  const whose = after.find(({ accepted }, place) => accepted && !before[place]?.accepted)?.holder;
  const asked = before.find(({ index }) => said !== undefined && index === said)?.holder;
  if (!whose) return '';
  return asked && asked !== whose ? texts.steps.othersShare(whose, asked) : texts.steps.shareOf(whose);
}

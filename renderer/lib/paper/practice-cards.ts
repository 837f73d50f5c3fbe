/**
 * The made-up shares of a practice set, a sheet for each holder, to be typed and scanned in a rehearsal. It is PRACTICE whatever it
 * is given, and so is every sheet of it: the program gives no other share to be printed.
 */
import { messages } from '../../messages/at-hand';
import { paperMessages as own } from '../../messages/paper';
import type { Paper } from './paper';

export interface OfPracticeCards {
  keySet: string;
  cards: readonly { index: number; holder: string; share: string }[];
}

export function practiceCardsPaper({ keySet, cards }: OfPracticeCards): Paper {
  return {
    title: own.cards.title,
    about: keySet,
    practice: true,
    digest: '',
    parts: cards.flatMap(({ index, holder, share }, place) => {
      const who = messages.shareName(index, holder);
      return [
        ...(place > 0 ? [{ part: 'sheet' as const }] : []),
        { part: 'text' as const, title: messages.entry.practiceCard(who), lines: [own.cards.hint] },
        { part: 'card' as const, share, code: own.cards.code(who) },
      ];
    }),
  };
}

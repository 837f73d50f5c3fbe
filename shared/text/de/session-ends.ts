/** Why a recovery session ended, in German. */
import type { sessionEnd as englishEnd, sessionEnds as englishEnds } from '../en/session-ends';

export const sessionEnds: typeof englishEnds = {
  left: 'der Wiederherstellungsmodus wurde verlassen',
  over: 'ihre Zeit war um, oder es wurde zu lange nichts getan',
  processLost: 'der Zeremonieprozess ist unerwartet zu Ende gegangen',
  wrongToken: 'ein zweites falsches Token',
  transcriptFull: 'das Protokoll ist voll',
};

export const sessionEnd: typeof englishEnd = {
  sessionEnded: ({ why }) => `Die Sitzung ist beendet: ${sessionEnds[why]}.`,
};

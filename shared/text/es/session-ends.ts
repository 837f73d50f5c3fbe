/** Why a recovery session ended, in Spanish, by the id that stands in its transcript. */
import type { sessionEnd as englishEnd, sessionEnds as englishEnds } from '../en/session-ends';

export const sessionEnds: typeof englishEnds = {
  left: 'se salió del modo de recuperación',
  over: 'se agotó su tiempo, o no se hizo nada durante demasiado tiempo',
  processLost: 'el proceso de la ceremonia terminó de forma inesperada',
  wrongToken: 'un segundo token incorrecto',
  transcriptFull: 'el acta está llena',
};

export const sessionEnd: typeof englishEnd = {
  sessionEnded: ({ why }) => `La sesión terminó: ${sessionEnds[why]}.`,
};

/** Why a recovery session ended, in French. */
import type { sessionEnd as english, sessionEnds as englishEnds } from '../en/session-ends';

export const sessionEnds: typeof englishEnds = {
  left: 'le mode de récupération a été quitté',
  over: 'son temps était écoulé, ou rien n’a été fait pendant trop longtemps',
  processLost: 'le processus de la cérémonie s’est arrêté de façon inattendue',
  wrongToken: 'un deuxième jeton faux a été saisi',
  transcriptFull: 'le procès-verbal est plein',
};

export const sessionEnd: typeof english = {
  sessionEnded: ({ why }) => `La session est terminée : ${sessionEnds[why]}.`,
};

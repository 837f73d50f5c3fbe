/** Why a recovery session ended, by the id that stands in its transcript. The meaning of an id is frozen. */
export const sessionEnds = {
  left: 'recovery mode was left',
  over: 'its time was over, or nothing was done for too long',
  processLost: 'the ceremony process ended unexpectedly',
  wrongToken: 'a second wrong token',
  transcriptFull: 'the transcript is full',
};

export type SessionEnd = keyof typeof sessionEnds;

export const sessionEnd = {
  sessionEnded: ({ why }: { why: SessionEnd }) => `The session ended: ${sessionEnds[why]}.`,
};

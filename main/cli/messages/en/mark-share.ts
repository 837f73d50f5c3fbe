/** The command mark-share. */
export const markShare = {
  fateHelp: 'what became of it; --reason TEXT says why, and everyone can read it',
  neitherLostNorDestroyed: 'Give either --lost or --destroyed.',
  done: 'Done. It is in the record. The share still works elsewhere; entered here, it is an alarm.',
  task: 'Mark a share lost or destroyed',
  askDestroyed: 'Is it destroyed? (yes, or Enter for no: it is lost): ',
  askReason: 'Why (one line, everyone can read it)',
};

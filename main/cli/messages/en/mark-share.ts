/** The command mark-share. */
export const markShare = {
  whatBecameOfIt: 'what became of it; --reason TEXT says why, and everyone can read it',
  giveEitherLostOr: 'Give either --lost or --destroyed.',
  doneItIsIn: 'Done. It is in the record. The share still works elsewhere; entered here, it is an alarm.',
  markAShareLost: 'Mark a share lost or destroyed',
  isItDestroyedYes: 'Is it destroyed? (yes, or Enter for no: it is lost): ',
  whyOneLineEveryone: 'Why (one line, everyone can read it)',
};

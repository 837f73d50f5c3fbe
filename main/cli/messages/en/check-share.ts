/** The command check-share. */
export const checkShare = {
  turn: 'The share to be checked:',
  usage: '--folder --key-set   is one share good, and whose is it',
  task: 'Check one share',
  shareOfHolder: (holder: string, index: number) => `${holder}’s share (index ${index})`,
  shareWithIndex: (index: number) => `the share with index ${index}`,
  good: (share: string) => `Good: this is ${share}, certainly.`,
  notProven: (index: number, whose: string) =>
    `NOT PROVEN: only its length and its index (${index}${whose}) could be looked at, and they can be those of this set. That it belongs to this set is not shown: the record has no verifier for it.`,
  holderPiece: (holder: string) => `, ${holder}’s`,
};

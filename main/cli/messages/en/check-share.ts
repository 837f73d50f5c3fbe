/** The command check-share. */
export const checkShare = {
  turn: 'The share to be checked:',
  usage: '--folder --key-set   is one share good, and whose is it',
  task: 'Check one share',
  goodOfHolder: (index: number, holder: string) =>
    `Good: this is ${holder}’s share (index ${index}), certainly.`,
  goodByIndex: (index: number) => `Good: this is the share with index ${index}, certainly.`,
  notProven: (index: number, holder: string) =>
    `NOT PROVEN: only its length and its index (${index}${holder && `, ${holder}’s`}) could be looked at, and they can be those of this set. That it belongs to this set is not shown: the record has no verifier for it.`,
};

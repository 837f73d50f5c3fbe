/** The command check-share. */
export const checkShare = {
  theShareToBe: 'The share to be checked:',
  folderKeySetIs: '--folder --key-set   is one share good, and whose is it',
  checkOneShare: 'Check one share',
  sShareIndex: (holder: string | number, index: string | number) => `${holder}’s share (index ${index})`,
  theShareWithIndex: (index: string | number) => `the share with index ${index}`,
  goodThisIsCertainly: (share: string | number) => `Good: this is ${share}, certainly.`,
  notProvenOnlyIts: (index: string | number, whose: string | number) =>
    `NOT PROVEN: only its length and its index (${index}${whose}) could be looked at, and they can be those of this set. That it belongs to this set is not shown: the record has no verifier for it.`,
  s: (holder: string | number) => `, ${holder}’s`,
};

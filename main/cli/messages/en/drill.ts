/** The command drill. */
export const drill = {
  aCheckMoreThan: 'a check more than N days ago is overdue (180)',
  optionDaysIsOr: 'Option --days is 1 or more.',
  folderKeySetDays: '--folder --key-set [--days]   who had a share checked, and when',
  seeWhoseCheckIs: 'See whose check is overdue (the drill)',
};

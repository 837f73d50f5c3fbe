/** The command drill. */
export const drill = {
  daysHelp: 'a check more than N days ago is overdue (180)',
  daysTooFew: 'Option --days is 1 or more.',
  usage: '--folder --key-set [--days]   who had a share checked, and when',
  task: 'See whose check is overdue (the drill)',
};

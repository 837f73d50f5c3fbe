/** The guided ceremony as a command. What it asks is in the texts of its tasks. */
export const guided = {
  usage: 'the guided ceremony, in a terminal',
  needsTerminal: 'The guided ceremony asks people, in a terminal, and this is none.',
};

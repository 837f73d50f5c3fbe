/** What any command takes besides its options. */
export const command = {
  argumentTooMany:
    'There is an argument too many. Shares never belong on the command line: others can read it.',
};

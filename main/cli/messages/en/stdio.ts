/** The command stdio. */
export const stdio = {
  usage: '[--folder] [--practice-only]   JSON-RPC for other programs; docs/stdio.md',
};

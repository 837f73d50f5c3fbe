/** The command stdio. */
export const stdio = {
  forPrograms: 'Command stdio is for programs, over pipes; a terminal would show what is typed.',
  usage: '[--folder] [--practice-only]   JSON-RPC for other programs; docs/stdio.md',
};

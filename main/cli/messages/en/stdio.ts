/** The command stdio. */
export const stdio = {
  folderPracticeOnlyJson: '[--folder] [--practice-only]   JSON-RPC for other programs; docs/stdio.md',
};

/** The command completion. */
export const completion = {
  usage: 'bash|zsh   a script with which the shell completes commands, options and files',
  whichShell: 'Which shell? It is bash or zsh.',
};

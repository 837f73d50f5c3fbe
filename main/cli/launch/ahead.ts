/** How many ceremony processes a command line is going to need, told by its options before anything has read them. */

/**
 * An attempt needs one, and is of a folder; an OpenPGP key is judged in another, as by mistake it may be a private one. A
 * guess that is wrong costs a process that nobody takes, or one that starts later.
 */
export function processesFor(args: readonly string[]): number {
  const has = (option: string) => args.some(arg => arg === option || arg.startsWith(`${option}=`));
  if (!has('--folder') || has('--help')) return 0;
  return has('--pgp-key') ? 2 : 1;
}

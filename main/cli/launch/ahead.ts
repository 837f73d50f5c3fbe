/** How many ceremony processes it is worth starting for a command line, told by its words before the terminal is loaded. */

type Count = (has: (option: string) => boolean) => number;

/**
 * An attempt needs one, in which its OpenPGP key is judged first. Where that is refused the command ends, but for a key that was made up for
 * practice, on a set of the folder: in a second process that is judged again, once the record says that the set is one of practice.
 */
const attempt: Count = () => 1;
/** The keys of a group's holders are judged in one; in another run the codes of a request are encrypted in one. */
const tss: Count = has => (has('--threshold') || has('--target') ? 1 : 0);
const none: Count = () => 0;

/** By what is typed. For other programs and in the demo nobody waits: each attempt starts its own. */
export const worthStarting: Readonly<Record<string, Count>> = {
  'create-key-set': attempt,
  'generate-share': attempt,
  reissue: attempt,
  'check-share': attempt,
  'mark-share': attempt,
  'vouch-record': attempt,
  drill: none,
  recover: attempt,
  'decode-token': none,
  'sign-off': has => (has('--signature') ? 1 : 0),
  'verify-transcript': none,
  tss,
  scan: none,
  'air-gap': none,
  stdio: none,
  guided: none,
  demo: none,
  completion: none,
};

/**
 * The words after the program's name are not checked here: of a line that is refused later, a process may have been started
 * that nobody takes.
 */
export function processesFor([command = '', ...options]: readonly string[]): number {
  const has = (option: string) => options.some(word => word === option || word.startsWith(`${option}=`));
  if (!Object.hasOwn(worthStarting, command) || !has('--folder') || has('--help')) return 0;
  return worthStarting[command]!(has);
}

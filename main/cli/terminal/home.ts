/** Paths that people type, with the home directory in them. */
import { homedir } from 'node:os';
import path from 'node:path';

/** `~/` is the shell's; nobody else would expand it in an answer. */
export const fromHome = (typed: string): string =>
  typed.startsWith('~/') ? path.join(homedir(), typed.slice(2)) : typed;

import { version } from '../package.json';

/** The program's version, as on the start screen. */
export const VERSION: string = version;

/** The program with its version, as statements and transcripts name it. */
export const PROGRAM = `Quorate ${VERSION}`;

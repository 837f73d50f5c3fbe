import manifest from '../../package.json';

/** The program's version, in transcripts and on the start screen. */
export const VERSION: string = manifest.version;

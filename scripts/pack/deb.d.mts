import type { Entry } from './archive.mjs';
import type { About } from './packages.mjs';

export const PROFILE: string;
export function dataOf(folder: string, about: About): Entry[];

import type { Settings } from './packages.mjs';
export function readSettings(file: string): Settings;

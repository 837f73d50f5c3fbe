import type { Settings } from './packages.mjs';
export function makeParts(root: string, settings: Settings): Promise<void>;

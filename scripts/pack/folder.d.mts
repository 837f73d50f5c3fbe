import type { Settings } from './packages.mjs';
export interface How {
  root: string;
  output: string;
  arch?: string;
  project?: string;
  electronDist?: string;
  umask?: string;
}
export function makeFolder(settings: Settings, how: How): Promise<string>;
export function runBuilder(settings: Settings, how: How, targets: string[]): Promise<void>;
export function reasonOf(
  run: { code: number | null; said: string },
  version?: string,
  others?: string[],
): string;

import type { About } from './packages.mjs';
export interface Packed {
  folder: string;
  files: Record<string, string>;
}
interface Where {
  output: string;
  electronDist?: string;
  project?: string;
  umask?: string;
  formats?: string[];
}
type Say = (line: string) => void;
export function pack(about: About, how: Where): Promise<Packed>;
export function checkUnpacked(packed: Packed, about: About, at: string, say: Say): void;
export function checkTerminal(at: string, say: Say): void;
export function checkSameBytes(
  first: Packed,
  about: About,
  how: Omit<Where, 'output'>,
  at: string,
  say: Say,
  fromSources?: boolean,
): Promise<void>;

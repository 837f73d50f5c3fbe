export function noteOf(file: string): string;
export function noteCommit(file: string, commit: string): Promise<void>;
export function installersOf(
  folder: string,
  commit: string,
): Promise<{ installers: { name: string; sum: string }[]; others: string[]; changed: string[] }>;

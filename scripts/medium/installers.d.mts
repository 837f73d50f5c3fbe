export function noteOf(file: string): string;
export function noteCommit(file: string, commit: string): void;
export function installersOf(folder: string, commit: string): { names: string[]; others: string[] };

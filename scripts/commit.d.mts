export function commitTime(root: string, env?: Record<string, string | undefined>): number;

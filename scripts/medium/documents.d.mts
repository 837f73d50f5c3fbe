export function documentsOf(root: string): string[];

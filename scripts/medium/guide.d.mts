export function asPage(markdown: string, folder: string): string;

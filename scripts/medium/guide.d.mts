export function asPage(markdown: string, folder: string): string;
export function guidePage(folder: string): string;

export function asPage(markdown: string, folder: string): string;
export function guidePage(folder: string): string;
export function blocksOf(
  markdown: string,
  folder: string | null,
): { html: string; heading?: { level: number; id: string; text: string } }[];

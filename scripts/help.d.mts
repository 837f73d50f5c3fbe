export function chaptersOf(
  markdown: string,
): { id: string; title: string; places: string[]; content: unknown[] }[];

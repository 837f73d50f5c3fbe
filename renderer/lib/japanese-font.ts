/**
 * Noto Sans JP, which has what Japanese is written in: for texts and for names that people have. It is in the package in 120 files;
 * the page loads those whose characters it shows. Importing this file makes it known.
 */
import ranges from '@fontsource-variable/noto-sans-jp/unicode.json';

const files = import.meta.glob<string>(
  '../../node_modules/@fontsource-variable/noto-sans-jp/files/noto-sans-jp-*-wght-normal.woff2',
  { eager: true, query: '?url', import: 'default' },
);

for (const [at, file] of Object.entries(files)) {
  // Latin and Cyrillic, which have names in the place of numbers, are Plex's.
  const [, number] = /-jp-(\d+)-wght/.exec(at) ?? [];
  if (number === undefined) continue;
  const unicodeRange = ranges[`[${number}]` as keyof typeof ranges];
  const face = new FontFace('Noto Sans JP', `url("${file}") format("woff2")`, {
    weight: '100 900',
    unicodeRange,
    display: 'swap',
  });
  document.fonts.add(face);
}

/** The sheets of a PDF as Chromium writes one (Skia: no object streams): how large each is, and its text in the order in which it is drawn. */
import { inflateSync } from 'node:zlib';

export interface PdfSheet {
  /** In points, 72 an inch. */
  width: number;
  height: number;
  /** Without blanks: where words are set apart there need be none. */
  text: string;
}

type Objects = ReadonlyMap<string, { head: string; stream(): string }>;

function objectsOf(pdf: Buffer): Objects {
  const all = pdf.toString('latin1');
  return new Map(
    Array.from(all.matchAll(/(?<=^|\n)(\d+) 0 obj\n([\s\S]*?)(?:stream\n|endobj)/g), found => {
      const [whole, number, head] = found;
      const at = found.index + whole.length;
      const bytes = () => pdf.subarray(at, at + Number(/\/Length (\d+)/.exec(head!)?.[1] ?? 0));
      const stream = () =>
        (head!.includes('/FlateDecode') ? inflateSync(bytes()) : bytes()).toString('latin1');
      return [number!, { head: head!, stream }];
    }),
  );
}

const textOfHex = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** What a font's glyphs stand for, by their numbers as the page's stream has them: four hex digits. */
function lettersOf(map: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, block] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, glyph, text] of block!.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(glyph!, textOfHex(text!));
  for (const [, block] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, from, to, text] of block!.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const first = Number.parseInt(from!, 16);
      for (let glyph = first; glyph <= Number.parseInt(to!, 16); glyph++) {
        const letter = String.fromCharCode(Number.parseInt(text!, 16) + glyph - first);
        letters.set(glyph.toString(16).toUpperCase().padStart(4, '0'), letter);
      }
    }
  return letters;
}

export function sheetsOf(pdf: Buffer): PdfSheet[] {
  const objects = objectsOf(pdf);
  const found = (number: string | undefined) => objects.get(number ?? '')!;
  return Array.from(objects.values())
    .filter(({ head }) => head.includes('/Type /Page\n'))
    .map(({ head }) => {
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(head)!;
      const fonts = new Map(
        Array.from(head.matchAll(/\/(F\d+) (\d+) 0 R/g), ([, name, number]) => {
          const map = /\/ToUnicode (\d+) 0 R/.exec(found(number).head)?.[1];
          return [name!, map ? lettersOf(found(map).stream()) : new Map<string, string>()];
        }),
      );
      const drawn = found(/\/Contents (\d+) 0 R/.exec(head)?.[1]).stream();
      let font: ReadonlyMap<string, string> | undefined;
      let text = '';
      for (const [, name, glyphs] of drawn.matchAll(/\/(F\d+) [\d.]+ Tf|<(\w+)> Tj/g)) {
        if (name) font = fonts.get(name);
        else for (const glyph of glyphs!.match(/.{4}/g) ?? []) text += font?.get(glyph) ?? '\ufffd';
      }
      return { width: Number(width), height: Number(height), text: text.replace(/\s/g, '') };
    });
}

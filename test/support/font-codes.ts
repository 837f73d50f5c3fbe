/** Which characters a font has a sign for: its file may have fewer than the range that the styles name for it. */
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

/** A table of a WOFF file, unpacked. Throws where the file has none of that name. */
function tableOf(file: string, name: string): Buffer {
  const font = readFileSync(file);
  const tables = font.readUInt16BE(12);
  for (let at = 44; at < 44 + 20 * tables; at += 20) {
    if (font.toString('latin1', at, at + 4) !== name) continue;
    const [offset, packed, whole] = [4, 8, 12].map(behind => font.readUInt32BE(at + behind)) as [
      number,
      number,
      number,
    ];
    const table = font.subarray(offset, offset + packed);
    return packed < whole ? inflateSync(table) : table;
  }
  throw new Error(`${file} has no table ${name}`);
}

/** The code points of a WOFF file, by the table of segments (format 4) that every font has for the first 65,536. */
export function codesIn(file: string): Set<number> {
  const table = tableOf(file, 'cmap');
  const codes = new Set<number>();
  for (let record = 4; record < 4 + 8 * table.readUInt16BE(2); record += 8) {
    const at = table.readUInt32BE(record + 4);
    if (table.readUInt16BE(at) !== 4) continue;
    const twice = table.readUInt16BE(at + 6);
    for (let segment = 0; segment < twice; segment += 2) {
      const last = table.readUInt16BE(at + 14 + segment);
      for (let code = table.readUInt16BE(at + 16 + twice + segment); code <= last; code++)
        if (code !== 0xffff) codes.add(code);
    }
  }
  return codes;
}

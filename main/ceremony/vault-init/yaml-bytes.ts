/**
 * The YAML that Vault and OpenBao print (`-format=yaml`), read as bytes, since it may hold secrets: names with a plain value, or
 * with a list of plain values below. Nothing else of YAML. One pass.
 */
import { isWhiteSpace } from '../../../shared/shares/digits';
import { NotThatJson } from './json-bytes';

const [LINE_FEED, COLON, HYPHEN, HASH, UNDERLINE] = [0x0a, 0x3a, 0x2d, 0x23, 0x5f];
const QUOTES = new Set([0x22, 0x27]);

/** What can be asked of a value; `JsonBytes` can do the same. */
export interface Fielded {
  onlyObject(member: (name: string) => void): void;
  object(member: (name: string) => void): void;
  nothing(): boolean;
  string(): Uint8Array;
  count(): number;
  strings(most: number): Uint8Array[];
  skip(): void;
}

interface Line {
  name: string;
  value: Uint8Array;
}

/** Lines without white space around them; the caller's bytes, as views. */
export function linesOf(text: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf(LINE_FEED, from);
    lines.push(trimmed(text.subarray(from, end < 0 ? text.length : end)));
    from = end < 0 ? text.length : end + 1;
  }
  return lines;
}

export function trimmed(text: Uint8Array): Uint8Array {
  const from = text.findIndex(byte => !isWhiteSpace(byte));
  return from < 0
    ? text.subarray(0, 0)
    : text.subarray(from, 1 + text.findLastIndex(byte => !isWhiteSpace(byte)));
}

const unquoted = (value: Uint8Array): Uint8Array =>
  value.length > 1 && QUOTES.has(value[0]!) && value.at(-1) === value[0] ? value.subarray(1, -1) : value;

/** `name: value`; undefined for any other line. A colon with nothing behind it is the head of a list or of more names. */
function nameIn(line: Uint8Array): Line | undefined {
  const colon = line.subarray(0, 65).indexOf(COLON);
  if (colon < 1 || (colon + 1 < line.length && !isWhiteSpace(line[colon + 1]!))) return undefined;
  const name = line.subarray(0, colon);
  const isName = (byte: number) =>
    (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === UNDERLINE;
  return name.every(isName)
    ? { name: String.fromCharCode(...name), value: trimmed(line.subarray(colon + 1)) }
    : undefined;
}

/** Whether a line of `text` is one of these names with its colon, as YAML has it. */
export const looksLikeYaml = (text: Uint8Array, names: readonly string[]): boolean =>
  linesOf(text).some(line => {
    const found = nameIn(line);
    return found?.name.includes('_') && names.includes(found.name);
  });

export class YamlBytes implements Fielded {
  #value: Uint8Array = new Uint8Array(0);
  #items: Uint8Array[] = [];

  constructor(private readonly bytes: Uint8Array) {}

  /** Every name, also those that are indented: `data` of newer answers has its own below it. */
  onlyObject(member: (name: string) => void): void {
    const lines = linesOf(this.bytes).filter(line => line.length > 0 && line[0] !== HASH);
    for (let at = 0; at < lines.length; ) {
      const found = nameIn(lines[at++]!);
      const from = at;
      while (at < lines.length && lines[at]![0] === HYPHEN && !nameIn(lines[at]!)) at++;
      if (!found) continue;
      this.#value = found.value;
      this.#items = lines.slice(from, at).map(item => unquoted(trimmed(item.subarray(1))));
      member(found.name);
    }
  }

  /** Its names come by themselves. */
  object(): void {}

  nothing(): boolean {
    return ['null', '~', ''].includes(this.#word()) && this.#items.length === 0;
  }

  string(): Uint8Array {
    return unquoted(this.#value);
  }

  count(): number {
    const text = this.#word();
    if (!/^(0|[1-9]\d{0,5})$/.test(text)) throw new NotThatJson();
    return Number(text);
  }

  strings(most: number): Uint8Array[] {
    if (this.#value.length > 0 && this.#word() !== '[]') throw new NotThatJson();
    if (this.#items.length > most) throw new NotThatJson();
    return this.#items;
  }

  skip(): void {}

  /** A short value as text: numbers and literals, no secret. */
  #word(): string {
    return this.#value.length > 7 ? '-' : String.fromCharCode(...this.#value);
  }
}

/**
 * Takes out of a text what is drawn, measured or of this machine, and keeps what is equal to what: each value gets a name in
 * the order in which it is first seen. A digest that is cited again has the same name again, so chains stay visible; words
 * are shown as the words *of* a value that was seen, or as those of an unknown one.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { THREE_SYLLABLES, TWO_SYLLABLES } from '../../shared/text/word-list';

const { version } = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'),
) as { version: string };

/** Where an index, or a list of them, can stand: before and after the number. */
const SAID = ['(?<=[Ii]ndex(?:es)?\\\\?"?:?[\\s-]*)', '(?![0-9A-Za-z])'] as const;
const LISTED = ['(?<=\\[(?:[^\\]"{}]*,)?\\s*)', '(?=\\s*[,\\]])'] as const;
const atPlaces = (number: string): RegExp[] =>
  [SAID, LISTED].map(([before, after]) => new RegExp(`${before}${number}${after}`, 'g'));

/** The numbers in a recording that stand where an index can: one that is drawn cannot be told from its equal among them. */
export const numbersIn = (recording: string): Set<number> =>
  new Set(atPlaces('\\d+').flatMap(place => (recording.match(place) ?? []).map(Number)));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const word = `(?:${[...TWO_SYLLABLES, ...THREE_SYLLABLES].join('|')})`;
/** Eight words or more, however they are set apart: spaces, ends of lines, commas and quotes of JSON. */
const WORDS = new RegExp(`\\b${word}(?:[\\s",]{1,16}${word}){7,}\\b`, 'gi');
const ARMOR = /-----BEGIN ([A-Z ]+)-----(?:\\n|\n)[\s\S]*?-----END \1-----/g;
const TIME = /\b\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?/g;
/** The same as people read it, in any language: to the minute or the second, and by the day. */
const DAY_READ = String.raw`(?:\d{1,2}\.? \p{L}{3,5}\.? 20\d\d|20\d\d年\d{1,2}月\d{1,2}日)`;
const ZONE_READ = String.raw`UTC(?:[+-]\d\d:\d\d)?`;
const TIME_READ = new RegExp(String.raw`${DAY_READ},? \d\d:\d\d(?::\d\d)? ${ZONE_READ}`, 'gu');
const DATE_READ = new RegExp(`${DAY_READ} ${ZONE_READ}`, 'gu');
/** In a transcript: what this machine's network looked like. */
const NETWORK =
  /"network":"[a-z]+"(?:,"liveInterfaces":\[[^\]]*\])?(?:,"liveAccepted":"[^"]*")?(?:,"networkRemarks":\[[^\]]*\])?/g;
const GROUPED = /(?<![0-9a-f] ?)[0-9a-f]{4}(?:(?: |\s*\n\s*)[0-9a-f]{4}){7,}(?![0-9a-f])/g;
const HEX = /(?<![0-9A-Za-z+/])(?:[0-9a-f]{32,}|[0-9A-F]{32,})(?![0-9A-Za-z+/=])/g;
const BEGINNING = /(?<=[-_ “"(])[0-9a-f]{8}(?=[-.… ”")])/g;
const BASE64 = /(?<![0-9A-Za-z+/])[0-9A-Za-z+/]{40,}={0,2}/g;

export class Names {
  readonly #hex: string[] = [];
  readonly #base64: string[] = [];
  readonly #places: [text: string, name: string][] = [];
  readonly #known: [pattern: RegExp, name: string][] = [];
  readonly #keep = new Set<string>();

  /** A folder of this machine, whose path is shown by this name. */
  place(folder: string, name: string): void {
    this.#places.push([folder, `<${name}>`]);
    this.#places.sort(([a], [b]) => b.length - a.length);
  }

  /** A text that was drawn and has no form by which it could be told: a password, a token. */
  know(text: string, name: string): void {
    this.#known.push([new RegExp(`(?<![0-9A-Za-z])${escaped(text)}(?![0-9A-Za-z])`, 'g'), `<${name}>`]);
  }

  /** An index that was drawn; it is named where an index or a list of them can stand. */
  knowIndex(index: number, name: string): void {
    for (const place of atPlaces(String(index))) this.#known.push([place, `<${name}>`]);
  }

  /** What is the same each time is shown as it is: fingerprints of keys that the tests bring. */
  keep(...values: string[]): void {
    for (const value of values) this.#keep.add(value.toLowerCase());
  }

  text(given: string): string {
    let text = given;
    for (const [place, name] of this.#places) text = text.replaceAll(place, name);
    text = text.replace(ARMOR, (block, kind: string) => `<armored ${kind} ${this.#armored(block)}>`);
    for (const [pattern, name] of this.#known) text = text.replace(pattern, name);
    return (
      text
        .replace(new RegExp(`(?<![\\w.])${escaped(version)}(?![\\w.])`, 'g'), '<version>')
        .replace(NETWORK, '"network":"<network>"')
        .replace(TIME, '<time>')
        .replace(TIME_READ, '<time>')
        .replace(DATE_READ, '<date>')
        .replace(/\b20\d{6}T\d{6}Z/g, '<stamp>')
        .replace(/\b20\d\d-\d\d-\d\d\b/g, '<date>')
        .replace(/(secondsLeft"?:\s*)\d+/g, '$1"<seconds>"')
        .replace(GROUPED, found => this.#grouped(found))
        .replace(HEX, found => this.#hexName(found))
        .replace(BEGINNING, found => this.#beginning(found))
        .replace(BASE64, found => this.#base64Name(found))
        // Last: they may stand before the digest that they are of.
        .replace(WORDS, found => this.#words(found))
    );
  }

  #hexName(found: string): string {
    const value = found.toLowerCase();
    if (this.#keep.has(value) || /^0+$/.test(value)) return found;
    return `<hex${value.length} ${numberOf(this.#hex, value)}>`;
  }

  #grouped(found: string): string {
    const value = found.replace(/\s+/g, '');
    return this.#keep.has(value) ? found : this.#hexName(value).replace('>', ', in groups>');
  }

  #beginning(found: string): string {
    const whole = this.#hex.findIndex(one => one.startsWith(found));
    return whole < 0 ? this.#hexName(found) : `<hex ${whole + 1}, 8 digits>`;
  }

  #base64Name(found: string): string {
    return `<base64 ${numberOf(this.#base64, found.replace(/=+$/, ''))}>`;
  }

  /** The same number as its base64 alone. */
  #armored(block: string): string {
    const lines = block.replaceAll('\\r', '').replaceAll('\\n', '\n').replaceAll('\r', '').split('\n');
    const body = lines.slice(1, -1).filter(line => line !== '' && !/^=|: /.test(line));
    return this.#base64Name(body.join('')).slice(1, -1);
  }

  #words(found: string): string {
    const said = found.toLowerCase().match(/[a-z]+/g)!;
    const bytes = said.map((one, at) => (at % 2 ? THREE_SYLLABLES : TWO_SYLLABLES).indexOf(one));
    if (bytes.includes(-1)) return `<${said.length} words>`;
    const hex = Buffer.from(bytes).toString('hex');
    const whole = this.#hex.findIndex(one => one.startsWith(hex));
    if (this.#keep.has(hex)) return `<${said.length} words of ${hex}>`;
    return `<${said.length} words of hex ${whole < 0 ? numberOf(this.#hex, hex) : whole + 1}>`;
  }
}

function numberOf(list: string[], value: string): number {
  const at = list.indexOf(value);
  return at < 0 ? list.push(value) : at + 1;
}

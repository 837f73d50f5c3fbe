/** The languages that are there: each whole, and none in one place alone. */
import { describe, expect, test } from 'vitest';
import * as ofTerminal from '../../../main/cli/messages/given';
import { given as ofPage } from '../../../renderer/messages/given';
import { offered, textsIn } from '../../../shared/text/catalogues';
import { languageNamed } from '../../../shared/text/language-named';
import { type Language, languages } from '../../../shared/text/languages';
import type { RefusalCode } from '../../../shared/text/refusals';
import { sayFrom } from '../../../shared/text/say';
import { sentences } from '../../support/texts';

test('a language that is offered is there for the files, the page and the terminal', () => {
  expect(offered).toContain('en');
  expect(Object.keys(ofPage).sort()).toEqual([...offered].sort());
  expect(Object.keys(ofTerminal).sort()).toEqual([...offered].sort());
});

test('a tag or a locale names a language by its first part, and any other names none', () => {
  for (const name of ['de', 'de-AT', 'de_DE.UTF-8', 'de_CH@euro', 'DE', 'de.UTF-8'])
    expect(languageNamed(name, languages)).toBe('de');
  for (const name of ['', 'C', 'C.UTF-8', 'POSIX', 'd', 'deu', 'german', 'nl_NL', 'den', '-de', 'toString'])
    expect(languageNamed(name, languages)).toBeUndefined();
  expect(languageNamed('de', ['en'])).toBeUndefined();
});

/** Each text of a catalogue by the way to it: a text, or what makes one of facts. */
type Texts = Map<string, unknown>;

function textsOf(catalogue: object, way = ''): Texts {
  const entries: [string, unknown][] = catalogue instanceof Map ? [...catalogue] : Object.entries(catalogue);
  return new Map(
    entries.flatMap(([name, text]): [string, unknown][] => {
      // Each language has words of its own that are typed for yes and no.
      if (name === 'answers') return [];
      const isMore = typeof text === 'object' && text !== null;
      return isMore ? [...textsOf(text, `${way}${name}.`)] : [[`${way}${name}`, text]];
    }),
  );
}

async function allOf(language: Language): Promise<Texts> {
  const page = ofPage[language]!;
  const [{ first }, { later }] = await Promise.all([page.first(), page.later()]);
  const terminal = (ofTerminal as Partial<Record<Language, object>>)[language]!;
  return textsOf({ all: textsIn(language), first: first.messages, later, terminal });
}

/** Facts that are strings of their own, so that each is found again; of an object every one that is asked for. */
const NAMES = ['Faq', 'Gox', 'Hux', 'Jiv', 'Kez', 'Lyp'];
const anyFacts = new Proxy(
  {},
  { get: (_, name) => (typeof name === 'string' ? `Q${name}Z` : undefined), has: () => true },
);
const inner = () => 'Nested.';
/** A made-up sentence of a text that is a function; undefined where it wants facts of another kind. */
function madeUp(text: unknown, facts: readonly unknown[]): string | undefined {
  try {
    const made = (text as (...given: unknown[]) => unknown)(...facts);
    return typeof made === 'string' && !/undefined|NaN|\[object|\bnull\b/.test(made) ? made : undefined;
  } catch {
    return undefined;
  }
}
const waysToMake: readonly (readonly unknown[])[] = [
  NAMES,
  [anyFacts, inner],
  [31, 47, 59, 61],
  ['Faq', 47, 'Hux', 61],
  [31, 'Gox', 59, 'Jiv'],
  [['Faq', 'Gox'], 47],
];
const FACT = /Q\w+Z|Faq|Gox|Hux|Jiv|Kez|Lyp|\b(?:31|47|59|61)\b/g;

/** What is the same in another language: names, options, codes, what is typed, and words that languages share. */
const SAME = [/^\S*$/, /quorate |--[a-z]|gpg |Vault|OpenBao|secrets\.js|\[[A-Z]/];
const SHARED_WORDS =
  /\b(Nonce|Version|index|secret|digest|no|bytes|Transcripts?|Tokens?|minutes|Ctrl|TSS|PGP)\b|[{]\w+[^}]*[}]/gi;
const mayBeSame = (text: string): boolean =>
  SAME.some(one => one.test(text.trim())) ||
  !/[a-z]{3}/i.test(text.replace(FACT, '').replace(SHARED_WORDS, ''));

/** Whose fact is an id, which English may show as it stands and another language has a word for. */
const FACT_IS_AN_ID = /\.(yesNoOrEnter|EXCEPTION_UNUSABLE|sentence\.markShare)$/;

const others = offered.filter(language => language !== 'en');
const english = await allOf('en');

describe.each(others)('in %s', language => {
  test('every text is there and whole, and shows each fact that the English one shows', async () => {
    const texts = await allOf(language);
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
    const wrong: string[] = [];
    let made = 0;
    for (const [way, text] of english) {
      const other = texts.get(way);
      if (typeof text === 'string') {
        if (typeof other !== 'string' || /undefined|\[object/.test(other)) wrong.push(`${way}: no text`);
        continue;
      }
      if (FACT_IS_AN_ID.test(way)) continue;
      for (const facts of waysToMake) {
        const ours = madeUp(text, facts);
        if (ours === undefined) continue;
        made++;
        const theirs = madeUp(other, facts);
        const missing = [...new Set(ours.match(FACT) ?? [])].filter(fact => !theirs?.includes(fact));
        if (theirs === undefined || missing.length > 0)
          wrong.push(`${way}: ${missing} | ${ours} | ${theirs}`);
        break;
      }
    }
    expect(wrong).toEqual([]);
    const functions = [...english.values()].filter(text => typeof text === 'function').length;
    expect(made).toBeGreaterThan(functions * 0.8);
  });

  test('no sentence is still English', async () => {
    const texts = await allOf(language);
    const same = [...english].flatMap(([way, text]) => {
      const ours = typeof text === 'string' ? text : madeUp(text, waysToMake[0]!);
      const theirs = typeof text === 'string' ? texts.get(way) : madeUp(texts.get(way), waysToMake[0]!);
      return ours !== undefined && ours === theirs && !mayBeSame(ours) ? [`${way}: ${ours}`] : [];
    });
    expect(same).toEqual([]);
  });

  test('a line under the words has the facts of the English one, each as often', () => {
    const slots = (of: Language, id: string) =>
      [...(textsIn(of).statement.lines as Record<string, string>)[id]!.matchAll(/\{(\w+)/g)]
        .map(([, name]) => name)
        .sort();
    const ids = Object.keys(textsIn('en').statement.lines);
    expect(ids.filter(id => `${slots(language, id)}` !== `${slots('en', id)}`)).toEqual([]);
    for (const line of Object.values(textsIn(language).statement.lines)) expect(line).toMatch(/^[^:]+: ./);
  });

  test('every refusal is one short sentence or a few, in one line', () => {
    const say = sayFrom(textsIn(language).said);
    const facts = {
      ...{
        index: 7,
        position: 3,
        expected: 33,
        seen: 32,
        epoch: 2,
        name: 'usb',
        holder: 'Ada',
        other: 'Ben',
      },
      ...{ option: 'payload', because: 'madeHere', kind: 'ageKey', scheme: 'vault', places: [3] },
    };
    for (const code of Object.keys(sentences) as RefusalCode[]) {
      const said = say({ id: code, facts } as unknown as Parameters<typeof say>[0]);
      expect(said, code).not.toMatch(/undefined|\bnull\b|NaN|\[object| {2}|[\n\r]/);
      expect(said, code).toMatch(/[.)。）]$/u);
      expect(said.length, code).toBeLessThan(300);
    }
  });
});

test('no French text has a plain space before a high sign or inside guillemets, where a line could break', async () => {
  const made = [...(await allOf('fr'))].flatMap(([way, text]) =>
    (typeof text === 'string' ? [text] : waysToMake.flatMap(facts => madeUp(text, facts) ?? [])).map(one => ({
      way,
      one,
    })),
  );
  expect(made.length).toBeGreaterThan(1000);
  expect(made.filter(({ one }) => / [;:!?»]|« /.test(one))).toEqual([]);
});

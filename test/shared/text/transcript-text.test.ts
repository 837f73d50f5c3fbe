import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { outcomes } from '../../../shared/records/outcome';
import {
  type AnyFacts,
  type Entry,
  type EventName,
  emptyChain,
  eventNames,
  nextLine,
  verifyChain,
} from '../../../shared/records/transcript';
import { sayIn } from '../../../shared/text/catalogues';
import { type Language, languages } from '../../../shared/text/languages';
import { line } from '../../../shared/text/statement-lines';
import { text } from '../../../shared/text/text';
import { describeEntry } from '../../../shared/text/transcript-text';
import { byAnother } from '../../support/statement';
import { sentence } from '../../support/texts';

/** An entry as people read it. */
function worded(entry: Entry) {
  const { text, ...more } = describeEntry(entry);
  return { ...more, text: sentence(text) };
}

/** An entry as it is read from a file. */
function read(event: EventName, facts: AnyFacts): Entry {
  const first = nextLine(emptyChain, '2026-11-21T10:00:00Z', 'start', {
    format: 'quorate-transcript',
    version: 1,
    ...(event === 'start' && facts),
  });
  const second = nextLine(first.chain, '2026-11-21T10:01:00Z', event, facts);
  const lines = event === 'start' ? [first.line] : [first.line, second.line];
  const { entries } = verifyChain(new TextEncoder().encode(lines.map(line => `${line}\n`).join('')));
  return entries.at(-1)!;
}

const entry = (event: EventName, facts: AnyFacts) => worded(read(event, facts));

describe('an entry for people', () => {
  it.each(eventNames)('%s is one line, with nothing missing in it', event => {
    const facts = {
      operation: 'generateShare',
      holder: 'Ada',
      index: 7,
      // An end that has them is judged by the entries before it.
      ...(event !== 'end' && { progress: 1, required: 2 }),
      code: 'SHARE_LOST',
      issued: 4,
      outcome: 'complete',
    };
    const { text, event: shown, at } = entry(event, facts);
    expect(text).toMatch(/^[A-Z][^\n]*\.$/);
    expect(text).not.toMatch(/undefined|null/);
    expect(shown).toBe(event);
    expect(at).toMatch(/^2026-/);
  });

  it('shows every fact that was hashed, lists item by item', () => {
    const { details } = entry('recorded', { issued: 4, files: ['a', 'b'], witnessed: false, note: 'x' });
    expect(details).toEqual([
      { label: 'issued', value: '4' },
      { label: 'files', value: 'a' },
      { label: '', value: 'b' },
      { label: 'witnessed', value: 'no' },
      { label: 'note', value: 'x' },
    ]);
  });

  it('is one line, whatever line breaks its facts hold', () => {
    for (const end of ['\n', '\r', '\u2028', '\u0085'])
      expect(entry('start', { operation: `x${end}Digest` }).text).toBe('Started: x¶Digest.');
  });

  it('has one line for each of its facts, too, however it is called', () => {
    const ends = '\n\r\u2028\u0085';
    const facts = { [`note${ends}`]: `x${ends}`, list: [`y${ends}`], operation: 'repair' };
    const strange = {
      version: 3,
      networkRemarks: [{ id: `x${ends}`, facts: {} }, text('radioOn', { type: ends })],
    };
    const { details } = entry('start', { ...facts, ...strange } as AnyFacts);
    expect(details).toHaveLength(5);
    expect(details).toContainEqual({ label: 'note¶¶¶¶', value: 'x¶¶¶¶' });
    for (const { label, value } of details) expect(label + value).not.toMatch(/[\n\r\u2028\u0085]/);
  });

  it('has ids of an end in words, and what programs before wrote there as it stands', () => {
    const ended = (facts: AnyFacts) =>
      entry('end', { outcome: 'complete', ...facts })
        .details.slice(1)
        .map(({ value }) => value);
    expect(
      ended({ reason: 'transcriptFull', sessionEnded: 'left', found: ['noVault', 'recordRestored'] }),
    ).toEqual([
      'the transcript is full',
      'recovery mode was left',
      expect.stringMatching(/No vault came of it\.$/),
      expect.stringMatching(/^The newest record could not be read\./),
    ]);
    const before = [
      'the transcript is full',
      'recovery mode was left',
      'No set came of it.',
      'toString',
      '__proto__',
    ];
    for (const found of [...before, before]) expect(ended({ found })).toEqual([found].flat());
    // What people gave as a reason is theirs.
    const { details } = entry('confirmed', { index: 1, status: 'lost', reason: 'transcriptFull' });
    expect(details.at(-1)).toEqual({ label: 'reason', value: 'transcriptFull' });
  });

  it('says at the end of one without a result how far it came, and of one of before how it ended', () => {
    const ended = (facts: AnyFacts) => worded({ ...read('end', { outcome: 'cancelled' }), ...facts }).text;
    expect(ended({})).toBe('Ended: cancelled.');
    expect(ended({ progress: 1, required: 3, confirmed: false })).toBe(
      'Ended: cancelled. Shares accepted: 1 of 3.',
    );
    expect(ended({ progress: 0, confirmed: true })).toBe('Ended: cancelled. Its words had been confirmed.');
    expect(ended({ progress: 0, confirmed: false })).toBe('Ended: cancelled. No share had been accepted.');
  });

  it('has a word for what holds or not and for every id that the program writes, in every language', () => {
    const written: [EventName, AnyFacts][] = [
      ['start', { operation: 'markShare', network: 'live', witnessed: true }],
      ['confirmed', { status: 'destroyed' }],
      ['confirmed', { use: 'unused' }],
      ['share-accepted', { by: 'privateKey' }],
      ['share-refused', { grade: 'slip', alarm: false }],
      ['store-changing', { change: 'removed' }],
      ...outcomes.map((outcome): [EventName, AnyFacts] => ['end', { outcome }]),
    ];
    const shown = (language: Language) =>
      written.flatMap(([event, facts]) => {
        const { details } = describeEntry(read(event, facts), language);
        return details.filter(({ label }) => label in facts).map(({ value }) => value);
      });
    expect(shown('en')).toEqual([
      ...['mark a share lost or destroyed', 'live', 'yes', 'destroyed', 'destroyed, never used'],
      ...['a PRIVATE KEY that was entered here', 'a slip', 'no', 'removed'],
      ...['complete', 'cancelled', 'expired', 'failed', 'interrupted'],
      'the record was changed by somebody else',
    ]);
    const ids = written.flatMap(([, facts]) => Object.values(facts).map(String));
    for (const language of languages)
      if (language !== 'en') for (const [at, id] of ids.entries()) expect(shown(language)[at]).not.toBe(id);
  });

  it('tells an alarm from a typing error, and a share whose holder is not known', () => {
    expect(entry('share-refused', { code: 'SHARE_LOST', alarm: true }).text).toBe(
      'ALARM: share refused: SHARE_LOST.',
    );
    expect(entry('share-refused', { code: 'SHARE_EMPTY', alarm: false }).text).toBe(
      'Share refused: SHARE_EMPTY.',
    );
    expect(entry('share-accepted', { holder: '', index: 7, progress: 1, required: 2 }).text).toContain(
      'holder not named',
    );
  });

  it('words the lines of a statement, and shows one of a later version as it is', () => {
    const bound = [line('to', { holder: 'Dana Kim' }), { id: 'later', facts: { indexes: [1, 2] } }];
    const facts = { version: 3, operation: 'generateShare', ...byAnother(bound) };
    const { details } = entry('start', facts);
    const at = details.findIndex(({ label }) => label === 'bound');
    expect(details.slice(at, at + 2)).toEqual([
      { label: 'bound', value: 'To: Dana Kim' },
      { label: '', value: 'later: {"indexes":[1,2]}' },
    ]);
  });

  it('words remarks on the network, and shows one of a later version as it is, and sentences as they were written', () => {
    const remarksOf = (version: number, networkRemarks: AnyFacts[string]) =>
      entry('start', { version, operation: 'repair', networkRemarks }).details.map(({ value }) => value);
    const known = [text('radioOn', { type: 'wlan' }), text('radioOn', { type: 'constructor' })];
    const strange = [
      { id: 'constructor', facts: {} },
      { id: 'swapOn', facts: { more: 1 } },
      { id: 'radioOn', facts: { type: ['wlan'] } },
      { id: 'radioOn', facts: {} },
    ];
    expect(remarksOf(3, [...known, ...strange] as AnyFacts[string]).slice(1)).toEqual([
      'A radio is on: Wi-Fi.',
      'A radio is on: constructor.',
      'constructor: {}',
      'swapOn: {"more":1}',
      'radioOn: {"type":["wlan"]}',
      'radioOn: {}',
    ]);
    expect(remarksOf(2, ['Swap is on.']).slice(1)).toEqual(['Swap is on.']);
  });

  it('keeps operations that it does not know, and facts of a strange kind, in sight', () => {
    expect(entry('start', { operation: 'future' }).text).toBe('Started: future.');
    expect(entry('start', { operation: ['odd'] }).details).toContainEqual({
      label: 'operation',
      value: 'odd',
    });
  });
});

it('hides no fact of a later line, and takes no name that every object has for an operation', () => {
  const entry = {
    seq: 1,
    previous: '0'.repeat(64),
    at: '2026-11-21T10:00:00Z',
    event: 'recorded',
    format: 'x',
    version: 9,
  } as const;
  expect(describeEntry(entry).details).toEqual([
    { label: 'format', value: 'x' },
    { label: 'version', value: '9' },
  ]);
  expect(worded({ ...entry, event: 'start', operation: 'constructor' } as never).text).toBe(
    'Started: constructor.',
  );
});

describe('a transcript of before, with phrases where there are ids now', () => {
  const file = path.join(import.meta.dirname, '../../vectors/before/transcript-with-phrases.jsonl');
  const { entries, finished } = verifyChain(readFileSync(file));

  it('is verified, and shown in every language as one with the ids is', () => {
    expect([finished, entries.length]).toEqual([true, 6]);
    for (const language of languages)
      for (const entry of entries) {
        const now: Entry = { ...entry };
        for (const [name, id] of [
          ['as', 'oneTimePassword'],
          ['wallClock', 'notConfirmed'],
          ['liveAccepted', 'allUnwitnessed'],
        ] as const)
          if (name in now) now[name] = id;
        expect(describeEntry(entry, language)).toEqual(describeEntry(now, language));
      }
    const issued = entries.find(({ event }) => event === 'token-issued')!;
    expect(sayIn('de')(describeEntry(issued, 'de').text)).toContain('unter einem Einmalpasswort');
    const { details } = describeEntry(entries[0]!, 'de');
    expect(details).toContainEqual({ label: 'wallClock', value: 'nicht bestätigt' });
  });
});

it('a share of an identifier that no number holds is told by the identifier', () => {
  const told = { holder: 'Ada', progress: 1, required: 2 };
  const long = '9'.repeat(76);
  const said = (facts: AnyFacts) => entry('share-accepted', { ...told, ...facts }).text;
  expect(said({ tssNodeId: long })).toContain(`Ada, index ${long} `);
  expect(said({ index: 3 })).toContain('Ada, index 3 ');
});

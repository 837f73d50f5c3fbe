import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256, utf8 } from '../../../shared/bytes';
import { outcomes } from '../../../shared/records/outcome';
import { statementFacts, statementOf } from '../../../shared/records/statement';
import {
  type AnyFacts,
  type EventName,
  emptyChain,
  FORMAT,
  nextLine,
  VERSION,
  verifyChain,
} from '../../../shared/records/transcript';
import { Refusal } from '../../../shared/text/refusals';
import { line } from '../../../shared/text/statement-lines';
import { text } from '../../../shared/text/text';
import { anyCharacter } from '../../support/any-character';
import { said } from '../../support/texts';
import { runs } from '../../support/tier';

const AT = '2026-11-21T10:00:00Z';

function linesOf(events: [EventName, AnyFacts][]): string[] {
  let chain = emptyChain;
  return events.map(([event, facts]) => {
    const next = nextLine(chain, AT, event, facts);
    chain = next.chain;
    return next.line;
  });
}
const textOf = (lines: string[]): string => lines.map(line => `${line}\n`).join('');

const start: [EventName, AnyFacts] = ['start', { format: FORMAT, version: VERSION, keySet: 'Zoë’s' }];
const lines = linesOf([
  start,
  ['share-accepted', { index: 3 }],
  ['reserved', { index: 9 }],
  ['end', { outcome: 'complete' }],
]);
const whole = textOf(lines);

const refusal = (given: string | Uint8Array): { code: string; position?: number | undefined } => {
  try {
    verifyChain(typeof given === 'string' ? utf8(given) : given, 'a.jsonl');
    return { code: '' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { code: error.code, position: error.failure.position };
  }
};

describe('the chain of a transcript', () => {
  it('verifies, and its digest is the SHA-256 of the last line', () => {
    const { entries, chain, finished } = verifyChain(utf8(whole));
    expect(finished).toBe(true);
    expect(chain).toEqual({ seq: 4, digest: sha256(lines[3]!) });
    expect(entries[1]).toMatchObject({ event: 'share-accepted', index: 3, previous: sha256(lines[0]!) });
  });

  it('is broken from its first line on where the words there are not those of the lines there', () => {
    const stated = statementFacts(statementOf([line('to', { holder: 'Dana Kim' })]));
    const read = (facts: object, version = VERSION) =>
      refusal(textOf(linesOf([['start', { format: FORMAT, version, ...facts } as AnyFacts]]))).code;
    expect(read(stated)).toBe('');
    expect(read({ ...stated, bound: [line('to', { holder: 'Mallory' })] })).toBe('TRANSCRIPT_BROKEN');
    expect(read({ ...stated, words: [] })).toBe('TRANSCRIPT_BROKEN');
    expect(read({ bound: stated.bound })).toBe('TRANSCRIPT_BROKEN');
    expect(read({ ...stated, more: [{ id: 'to', facts: {} }] })).toBe('TRANSCRIPT_UNREADABLE');
    const hidden = JSON.parse('{"holder":"Dana Kim","constructor":"Mallory"}');
    expect(read({ ...stated, bound: [{ id: 'to', facts: hidden }] })).toBe('TRANSCRIPT_BROKEN');
    for (const field of ['statement', 'texts', 'bound', 'boundDigest', 'words'] as const) {
      const { [field]: left, ...rest } = stated;
      expect([read(rest), read({ [field]: left })]).toEqual(['TRANSCRIPT_BROKEN', 'TRANSCRIPT_BROKEN']);
    }
    // Lines were texts up to version 2; they are taken as they are, and objects are none of them.
    const texts = { bound: ['To: Dana Kim'], boundDigest: '0'.repeat(64), words: ['adult'] };
    expect([read(texts, 1), read(texts, 2), read(texts)]).toEqual(['', '', 'TRANSCRIPT_BROKEN']);
    expect(read(stated, 2)).toBe('TRANSCRIPT_BROKEN');
    expect(read({ ...stated, statement: 3, bound: { lines: [] } }, VERSION + 1)).toBe('FILE_NEWER_FORMAT');
  });

  it('has what is remarked on of the network as ids with facts, and had it as sentences up to version 2', () => {
    const read = (networkRemarks: unknown, version = VERSION) =>
      refusal(textOf(linesOf([['start', { format: FORMAT, version, networkRemarks } as AnyFacts]]))).code;
    const said = ['Swap is on: memory may be written to disk.'];
    expect([read(said, 1), read(said, 2), read(said)]).toEqual(['', '', 'TRANSCRIPT_BROKEN']);
    expect(read([text('radioOn', { type: 'wlan' }), text('swapOn')])).toBe('');
    expect(read([text('swapOn')], 2)).toBe('TRANSCRIPT_BROKEN');
    for (const strange of [text('swapOn'), 'swapOn', [{ id: 'swapOn' }], [{ ...text('swapOn'), more: 1 }]])
      expect(read(strange)).toBe('TRANSCRIPT_BROKEN');
    expect(read('of a later version', VERSION + 1)).toBe('FILE_NEWER_FORMAT');
  });

  it('has one start, its first line, whatever a later one says', () => {
    for (const facts of [start[1], {}, { format: FORMAT, version: 1, bound: ['To: Mallory'] }])
      expect(refusal(textOf(linesOf([start, ['start', facts], ['end', { outcome: 'complete' }]])))).toEqual({
        code: 'TRANSCRIPT_BROKEN',
        position: 2,
      });
  });

  it('of a version that there never was is none', () => {
    for (const version of [2.5, 3.5, 0, -3, '3', [3]])
      expect(refusal(textOf(linesOf([['start', { format: FORMAT, version } as AnyFacts]]))).code).toBe(
        'TRANSCRIPT_UNREADABLE',
      );
  });

  it('is broken where it ends in a way in which no attempt ends', () => {
    for (const facts of [
      {},
      { outcome: 'completed' },
      { outcome: '' },
      { outcome: ['complete'] },
      { outcome: 1 },
    ])
      expect(refusal(textOf(linesOf([start, ['end', facts as AnyFacts]])))).toEqual({
        code: 'TRANSCRIPT_BROKEN',
        position: 2,
      });
    for (const outcome of outcomes)
      expect(verifyChain(utf8(textOf(linesOf([start, ['end', { outcome }]])))).finished).toBe(true);
  });

  it('is broken where its end says of how far the attempt came what its entries do not; one of before says nothing', () => {
    const stated = statementFacts(statementOf([line('to', { holder: 'Dana Kim' })]));
    const attempt: [EventName, AnyFacts] = ['start', { ...start[1], operation: 'generateShare', ...stated }];
    const share: [EventName, AnyFacts] = [
      'share-accepted',
      { index: 3, progress: 1, required: 3, proofShares: 1 },
    ];
    const ended = (events: [EventName, AnyFacts][], facts: AnyFacts) =>
      refusal(textOf(linesOf([...events, ['end', { outcome: 'cancelled', ...facts }]]))).code;
    const none = { progress: 0, confirmed: false };
    const one = { progress: 1, required: 4, confirmed: false };
    expect(ended([attempt], none)).toBe('');
    expect(ended([attempt, share], one)).toBe('');
    expect(ended([attempt, share], {})).toBe('');
    expect(ended([attempt, ['confirmed', {}]], { ...none, confirmed: true })).toBe('');
    for (const facts of [none, { ...one, progress: 2 }, { ...one, required: 3 }, { progress: 1 }])
      expect(ended([attempt, share], facts)).toBe('TRANSCRIPT_BROKEN');
    expect(ended([attempt], { ...none, confirmed: true })).toBe('TRANSCRIPT_BROKEN');
    // What is no attempt has no words that could have been confirmed.
    expect(ended([start], none)).toBe('TRANSCRIPT_BROKEN');
  });

  it('has a time in each line, and nothing else there: no text that could be taken for another line', () => {
    const read = (at: string) => refusal(`${nextLine(emptyChain, at, ...start).line}\n`).code;
    for (const at of [AT, '2026-11-21T10:00:00.123Z', '2026-11-21T10:00:00+01:00']) expect(read(at)).toBe('');
    for (const at of [`1\n${AT}  Accepted: Ada`, `${AT}\n`, `${AT} x`, '2026-11-21', 'today', ''])
      expect(read(at)).toBe('TRANSCRIPT_UNREADABLE');
  });

  it('shows any altered, missing, doubled, swapped or added line, by its number', () => {
    for (let at = 0; at < 3; at++) {
      const altered = lines.with(at, lines[at]!.replace(AT, '2026-11-21T10:00:01Z'));
      expect(refusal(textOf(altered))).toEqual({ code: 'TRANSCRIPT_BROKEN', position: at + 2 });
    }
    expect(refusal(textOf(lines.toSpliced(1, 1)))).toEqual({ code: 'TRANSCRIPT_BROKEN', position: 2 });
    expect(refusal(textOf(lines.toSpliced(1, 0, lines[1]!)))).toEqual({
      code: 'TRANSCRIPT_BROKEN',
      position: 3,
    });
    expect(refusal(textOf([lines[0]!, lines[2]!, lines[1]!, lines[3]!]))).toEqual({
      code: 'TRANSCRIPT_BROKEN',
      position: 2,
    });
    expect(refusal(`${whole}\n`)).toEqual({ code: 'TRANSCRIPT_BROKEN', position: 5 });
    expect(refusal(textOf(linesOf([start, ['end', { outcome: 'complete' }], ['recorded', {}]])))).toEqual({
      code: 'TRANSCRIPT_BROKEN',
      position: 3,
    });
  });

  it('that has anything after its end entry is broken, whole line or torn', () => {
    const whole = textOf(lines);
    for (const more of ['\0\0', whole.slice(0, 40)]) {
      expect(() => verifyChain(utf8(whole + more))).toThrow(
        expect.objectContaining({ code: 'TRANSCRIPT_BROKEN' }),
      );
    }
  });

  it.each([
    ['a field twice', '"index":3', '"index":4,"index":3'],
    ['a field that is called __proto__', '"index":3', '"index":3,"__proto__":"hidden"'],
    ['a field that is called constructor', '"index":3', '"index":3,"constructor":"hidden"'],
    ['space between its fields', '"index":3', '"index": 3'],
    ['an object in it', '"index":3', '"index":3,"more":{"hidden":1}'],
    ['a list of lists in it', '"index":3', '"index":3,"more":[[1]]'],
    ['a field without a name', '"index":3', '"index":3,"":["To: Mallory"]'],
    ['null in it', '"index":3', '"index":null'],
  ])('counts no line with %s: it would be hashed and not shown', (_what, before, after) => {
    const line = lines[1]!.replace(before, after);
    expect(line).not.toBe(lines[1]);
    let previous = sha256(line);
    const following = lines.slice(2).map(one => {
      const next = JSON.stringify({ ...JSON.parse(one), previous });
      previous = sha256(next);
      return next;
    });
    expect(refusal(textOf([lines[0]!, line, ...following]))).toEqual({
      code: 'TRANSCRIPT_BROKEN',
      position: 2,
    });
  });

  it('whose line ends or encoding were changed is told as that, too', () => {
    const written = textOf(lines);
    for (const changed of [
      written.replaceAll('\n', '\r\n'),
      `\uFEFF${written}`,
      Uint8Array.from(Buffer.from(written, 'utf16le')),
    ])
      expect(refusal(changed)).toEqual({ code: 'TRANSCRIPT_UNREADABLE' });
    expect(said(new Refusal('TRANSCRIPT_UNREADABLE', {}))).toContain('line ends or encoding');
  });

  it('that is cut off at a line is not finished; a torn last line counts as not written', () => {
    expect(verifyChain(utf8(textOf(lines.slice(0, 3)))).finished).toBe(false);
    const torn = verifyChain(utf8(textOf(lines.slice(0, 2)) + lines[2]!.slice(0, 30)));
    expect(torn.entries).toHaveLength(2);
    expect(torn.chain.digest).toBe(sha256(lines[1]!));
  });

  it('of something else, or of a newer Quorate, is named as such', () => {
    for (const given of [
      '',
      'hello\n',
      '{}\n',
      'no line end',
      textOf(lines.slice(1)),
      '{"event":"start"}\n',
    ]) {
      expect(refusal(given).code).toBe('TRANSCRIPT_UNREADABLE');
    }
    expect(refusal(Uint8Array.of(0xff, 0xfe, 0x0a)).code).toBe('TRANSCRIPT_UNREADABLE');
    expect(refusal(textOf(linesOf([['start', { format: FORMAT, version: VERSION + 1 }]]))).code).toBe(
      'FILE_NEWER_FORMAT',
    );
  });

  it('survives any bytes, and shows any change of any byte before its last line', () => {
    const codes = ['TRANSCRIPT_UNREADABLE', 'TRANSCRIPT_BROKEN', 'FILE_NEWER_FORMAT'];
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        given => void expect(codes).toContain(refusal(given).code),
      ),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: anyCharacter }),
        given => void expect(codes).toContain(refusal(`${given}\n`).code),
      ),
    );
    const bytes = utf8(whole);
    const lastLine = bytes.length - utf8(lines[3]!).length - 1;
    fc.assert(
      fc.property(fc.nat(lastLine - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const given = bytes.slice();
        given[at]! ^= flip;
        expect(codes).toContain(refusal(given).code);
      }),
      { numRuns: runs(1000) },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allIndexesKnown,
  hasVerifiers,
  isPlainName,
  parseRecord,
  recordDigest,
  recordText,
  takenIndexes,
  versionOf,
} from '../../../shared/records/key-set';
import { Refusal } from '../../../shared/text/refusals';
import { adoptedRecord, issuedShare, madeRecord } from '../../main/storage/attempts';
import { anyCharacter } from '../../support/any-character';
import { runs } from '../../support/tier';

const shares = [1, 2, 3].map(index => issuedShare(index, `Holder ${index}`, 't.jsonl'));
const record = madeRecord(shares);
const text = recordText(record);

const codeOf = (given: string): string => {
  try {
    parseRecord(given, 'key-set.json');
    return '';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code;
  }
};
const changed = (changes: Record<string, unknown>): string => JSON.stringify({ ...record, ...changes });

const changedShare = (changes: Record<string, unknown>): string =>
  changed({ shares: shares.map((share, at) => (at === 0 ? { ...share, ...changes } : share)) });

/** Names that look like others, or cover other lines (attacks.md, F12). */
const UNSEEN = [
  '\u034f',
  '\ufe0f',
  '\u115f',
  '\u3164',
  '\u2800',
  '\u{e0100}',
  // Stands for bytes that were no text.
  '\ufffd',
  'e\u0301\u0301\u0301\u0301\u0301',
];

describe('a name that is entered', () => {
  it.each(UNSEEN)('has nothing in it that is not seen: %j', unseen => {
    expect(isPlainName(`Ada${unseen}Bell`)).toBe(false);
    // What an earlier version recorded opens all the same.
    expect(codeOf(changed({ name: `Ada${unseen}Bell` }))).toBe('');
  });

  it.each(['Zoë', 'Alice Āboltiņa', 'Чарли', 'สมชาย ใจดี', 'Nguyễn Thị Mỹ', 'שָׁלוֹם', '👩 Ada'])(
    'may be %s',
    name => {
      expect(isPlainName(name.normalize('NFD'))).toBe(true);
      expect(isPlainName(name.normalize('NFC'))).toBe(true);
    },
  );
});

describe('the record of a key set', () => {
  it('is the same bytes again after reading and writing', () => {
    expect(parseRecord(text, 'x')).toEqual(record);
    expect(recordText(parseRecord(text, 'x'))).toBe(text);
    expect(text.endsWith('}\n')).toBe(true);
    expect(recordDigest(text)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('of a created set is damaged when a verifier is missing: any share would pass unjudged', () => {
    const without = shares.map((share, at) => (at === 1 ? { ...share, verifier: null } : share));
    expect(codeOf(changed({ shares: without }))).toBe('FILE_DAMAGED');
    expect(codeOf(changed({ shares: shares.map(share => ({ ...share, verifier: null })) }))).toBe(
      'FILE_DAMAGED',
    );
    const adopted = { origin: 'adopted', rootKey: null, shares: without };
    expect(codeOf(changed(adopted))).toBe('');
  });

  it('says of a check in which attempt it was, and only then has version 3', () => {
    const checkedIn = '20261121T143000Z-generate-share-1a2b3c4d.jsonl';
    const checked = shares.map(share => ({ ...share, checkedAt: '2026-11-21T14:31:00Z', checkedIn }));
    const written = recordText(parseRecord(changed({ version: 3, shares: checked }), 'x'));
    expect(parseRecord(written, 'x').shares.map(share => share.checkedIn)).toEqual(
      shares.map(() => checkedIn),
    );
    expect(versionOf({ shares: checked })).toBe(3);
    // What is not known is not written: what an older program wrote is the same bytes again.
    expect(text).not.toContain('checkedIn');
    expect(versionOf(record)).toBe(2);
    for (const unsound of [{ shares: checked }, { version: 3 }])
      expect(codeOf(changed(unsound))).toBe('FILE_DAMAGED');
    const never = shares.map(share => ({ ...share, checkedAt: '', checkedIn }));
    expect(codeOf(changed({ version: 3, shares: never }))).toBe('FILE_DAMAGED');
  });

  it('of a newer version is named as such, whatever else is in it', () => {
    expect(codeOf(changed({ version: 4, shares: 'unheard of', more: 1 }))).toBe('FILE_NEWER_FORMAT');
  });

  it.each([
    ['truncated', text.slice(0, 200)],
    ['empty', ''],
    ['another format', changed({ format: 'other', version: 2 })],
    ['a field too many', changed({ surprise: 1 })],
    ['index 0', changed({ shares: [{ ...shares[0], index: 0 }, shares[1], shares[2]] })],
    ['index 256', changed({ shares: [{ ...shares[0], index: 256 }, shares[1], shares[2]] })],
    ['an index listed twice', changed({ shares: [shares[0], shares[0], shares[2]] })],
    ['an index issued and burnt', changed({ burnt: [2] })],
    ['fewer shares issued than the threshold', changed({ required: 4 })],
    ['threshold 1', changed({ required: 1 })],
    ['more shares than issued', changed({ issued: 2 })],
    ['fewer shares than issued, of a set made here', changed({ issued: 4 })],
    ['no root key in a set made here', changed({ rootKey: null })],
    ['a name with a line break', changed({ name: 'a\nb' })],
    ['a reason with a line break', changedShare({ reason: 'lost\nand found' })],
    ['a reason with an escape', changedShare({ reason: 'lost \u001b[2J' })],
    ['a reason that turns the writing direction', changedShare({ reason: 'lost \u202e' })],
    ['a time that is none', changedShare({ issuedAt: 'yesterday\n' })],
    ['a transcript whose name turns the direction', changed({ transcripts: ['a\u202eb'] })],
    ['a name that turns the writing direction', changed({ name: 'a\u202eb' })],
    ['a transcript outside', changed({ transcripts: ['../../x'] })],
    ['a sequence of 0', changed({ sequence: 0 })],
  ])('that is damaged is refused: %s', (_, given) => {
    expect(codeOf(given)).toBe('FILE_DAMAGED');
  });

  it('survives any bytes and any change: a record or a refusal, never a crash and never an echo', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: anyCharacter }), fc.json()), given => {
        expect(codeOf(given)).toBe('FILE_DAMAGED');
      }),
    );
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(4), fc.string({ maxLength: 4 }), (at, cut, put) => {
        const given = text.slice(0, at) + put + text.slice(at + cut);
        const code = codeOf(given);
        expect(['', 'FILE_DAMAGED', 'FILE_NEWER_FORMAT']).toContain(code);
        if (code === '') expect(() => recordText(parseRecord(given, 'x'))).not.toThrow();
      }),
      { numRuns: runs(1000) },
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(record)), fc.jsonValue(), (field, value) => {
        expect(['', 'FILE_DAMAGED', 'FILE_NEWER_FORMAT']).toContain(codeOf(changed({ [field]: value })));
      }),
      { numRuns: runs(500) },
    );
  });

  it('knows which indexes are taken and whether every share can be judged alone', () => {
    const reserved = {
      index: 9,
      holder: 'D',
      pgp_fingerprint: 'aa'.repeat(20),
      keyMaterial: [],
      verifier: null,
    };
    const busy = {
      ...record,
      burnt: [7],
      reserved: [
        { ...reserved, file: 'f', sha256: '00'.repeat(32), transcript: 't', at: '', reissue: false },
      ],
    };
    expect(takenIndexes(busy)).toEqual([1, 2, 3, 9, 7]);
    expect([allIndexesKnown(record), hasVerifiers(record)]).toEqual([true, true]);
    expect([allIndexesKnown(adoptedRecord()), hasVerifiers(adoptedRecord())]).toEqual([false, false]);
    expect(hasVerifiers({ ...record, shares: shares.map(share => ({ ...share, verifier: null })) })).toBe(
      false,
    );
  });

  it('takes names that people have, on one line', () => {
    for (const name of ['Zoë', '株式会社', 'a'.repeat(100), 'O’Neill & Sons (2026)'])
      expect(isPlainName(name)).toBe(true);
    for (const name of ['', ' a', 'a ', 'a\tb', 'a\u2028b', '\ud800', 'a\u200bb', 'a'.repeat(101)]) {
      expect(isPlainName(name)).toBe(false);
    }
  });
});

/** The page's small pure parts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readIndexes } from '../../renderer/lib/indexes';
import { seating } from '../../renderer/lib/seating';
import { cellGroups, rowsOf, typedSoFar } from '../../renderer/lib/share-text';
import { clockTime, inFours, initials, seenAndToDo, shortened } from '../../renderer/lib/text';
import { time } from '../../renderer/lib/time';
import { speak } from '../../renderer/messages/at-hand';
import { placeOfSeen, seenText } from '../../shared/shares/seen-text';
import { textsIn } from '../../shared/text/catalogues';
import { languages } from '../../shared/text/languages';
import type { RefusalCode } from '../../shared/text/refusals';
import { sayFrom } from '../../shared/text/say';
import { text } from '../../shared/text/text';
import { typedMinutes } from '../../shared/text/times';
import { failure, sentences } from '../support/texts';

test('indexes are read as they are written on Vault shares, or as decimal numbers', () => {
  expect(readIndexes('3f, C1 0x07', 'hex')).toEqual({ indexes: [63, 193, 7], unread: [] });
  expect(readIndexes('17 203;5', 'decimal')).toEqual({ indexes: [17, 203, 5], unread: [] });
  expect(readIndexes('', 'hex')).toEqual({ indexes: [], unread: [] });
});

test('a word that is no index is named, and none is made of it', () => {
  expect(readIndexes('3f 123 zz', 'hex')).toEqual({ indexes: [63], unread: ['123', 'zz'] });
  expect(readIndexes('17 3f', 'decimal')).toEqual({ indexes: [17], unread: ['3f'] });
});

test('what is typed is counted without spaces and taken for hex first', () => {
  expect(typedSoFar('', 32)).toEqual({ count: 0, notation: 'unknown', doubt: 0, expected: 66 });
  expect(typedSoFar('01 ab', 32)).toEqual({ count: 4, notation: 'hex', doubt: 0, expected: 66 });
  expect(typedSoFar('AbCdz+', 32)).toEqual({ count: 6, notation: 'base64', doubt: 0, expected: 44 });
  // What is taken off, and what nobody sees, is no part of it.
  expect(typedSoFar('Unseal Key 1: \u200b01\u00a0ab', 32)).toMatchObject({
    count: 4,
    notation: 'hex',
    doubt: 0,
  });
  expect(typedSoFar('01ab', null).expected).toBeNull();
});

test('an O in hex does not turn what is typed to base64: its number is told, spaces not counted', () => {
  const share = '0123 4567 89ab cdef '.repeat(4);
  for (const [at, wrong] of [...share].map(
    (_, place) => [place, `${share.slice(0, place)}O${share.slice(place + 1)}`] as const,
  )) {
    const number = share.slice(0, at).replaceAll(' ', '').length + 1;
    expect(typedSoFar(wrong, 32)).toMatchObject({ notation: 'hexTypo', doubt: number, expected: 66 });
  }
  expect(typedSoFar('0123456O', 32)).toMatchObject({ notation: 'hexTypo', doubt: 8 });
  // What is base64 is read as base64 from early on.
  const base64 = 'q7V1nDkP3sXcL0aZ8fYtR2wBq7V1nDkP3sXcL0aZ8fYt';
  for (let length = 8; length <= base64.length; length++)
    expect(typedSoFar(base64.slice(0, length), 32)).toMatchObject({ notation: 'base64', doubt: 0 });
});

test('what cannot be in a share of this set is told at once, and where: each of them, its cell in rows of sixteen', () => {
  // Of base64 no sign, of secrets.js no letter behind f, and nothing but an 8 in front.
  expect(typedSoFar('q7!', 32)).toMatchObject({
    notation: 'strange',
    doubts: [3],
    place: { row: 1, cell: 1 },
  });
  expect(typedSoFar('q7Vé1nD=kP', 32)).toMatchObject({ notation: 'strange', doubts: [4, 8] });
  expect(typedSoFar('q7V1nDkP3s==', 32)).toMatchObject({ notation: 'base64', doubt: 0 });
  expect(typedSoFar('80', null, 'secretsjs')).toMatchObject({ notation: 'secretsjs', doubt: 0 });
  expect(typedSoFar('80O1 g', null, 'secretsjs')).toMatchObject({ notation: 'secretsjs', doubts: [3, 6] });
  expect(typedSoFar('B0', null, 'secretsjs')).toMatchObject({ notation: 'notEight', doubts: [1] });
  const two = `0123 4567 89ab cdef 012O 4567 89ab cdef 0l23`;
  expect(typedSoFar(two, 32)).toMatchObject({
    notation: 'hexTypo',
    doubt: 20,
    doubts: [24, 42],
    place: { row: 2, cell: 1 },
  });
});

test('a letter O in the first characters of hex is told, and nothing is said of base64 alone', () => {
  for (const early of ['01O2', '0l23', '012I4', '01234O', '0123O56'])
    expect(typedSoFar(early, 32)).toMatchObject({ notation: 'open', doubt: early.search(/[OlI]/) + 1 });
});

test('signs between groups of hex are no errors while there are still few groups', () => {
  for (const grouped of ['01-', '01:23:4', '0123_4567_89', '01-23-45-67-89'])
    expect(typedSoFar(grouped, 32), grouped).toMatchObject({
      notation: 'hex',
      doubt: 0,
      count: grouped.replace(/[-:_]/g, '').length,
    });
  expect(typedSoFar('012:3', 32)).toMatchObject({ notation: 'strange', doubt: 4 });
});

test('rows have four cells, are filled up with empty ones, and there is always a place for the next character', () => {
  fc.assert(
    fc.property(fc.nat(120), fc.nat(24), (length, kept) => {
      const { groups } = cellGroups('a'.repeat(length));
      const rows = rowsOf(groups, kept);
      expect(rows.flat(2)).toEqual(groups.flat());
      for (const row of rows.slice(0, -1)) expect(row).toHaveLength(4);
      expect(rows.flat().length).toBeGreaterThanOrEqual(kept);
      expect(rows.flat().some(group => group.length < 4)).toBe(true);
    }),
  );
});

test('of a long share the rows about the caret are drawn, whole rows', () => {
  const text = '0123456789abcdef'.repeat(20);
  for (let around = 0; around <= text.length; around++) {
    const { groups, leftOut, behind } = cellGroups(text, 96, around);
    const drawn = groups.flat();
    expect(leftOut % 16).toBe(0);
    expect(leftOut + drawn.length + behind).toBe(text.length);
    expect(drawn[0]!.at).toBe(leftOut);
    if (around < text.length) expect(drawn.some(({ at }) => at === around)).toBe(true);
    else expect(behind).toBe(0);
  }
});

test('the drawing of the masked field has every character once, in groups of four, but the spaces', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), text => {
      const { groups, leftOut } = cellGroups(text);
      const cells = groups.flat();
      expect(leftOut).toBe(0);
      expect(cells.map(cell => cell.character).join('')).toBe(text.replace(/\s/g, ''));
      for (const cell of cells) expect(text[cell.at]).toBe(cell.character);
      for (const group of groups.slice(0, -1)) expect(group).toHaveLength(4);
    }),
  );
});

test('one cell is drawn for each character that a person sees, and its place is what the ceremony process counts', () => {
  const unseen = ['\u00ad', '\u034f', '\u061c', '\u180e', '\u200b', '\u202e', '\u2060', '\ufe0f', '\ufeff'];
  const unit = fc.constantFrom(
    ...unseen,
    'a',
    '0',
    ' ',
    '\u00a0',
    '\ud83d\ude00',
    '\ud800',
    'é',
    'e\u0301',
    '\u001b[31m',
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), parts => {
      const text = parts.join('');
      const bytes = seenText(new TextEncoder().encode(text), length => new Uint8Array(length));
      const cells = cellGroups(text).groups.flat();
      expect(cells.length).toBe(bytes.filter(byte => byte !== 0x20).length);
      for (const [position, byte] of bytes.entries()) {
        const { from, to } = placeOfSeen(text, position + 1)!;
        expect(
          seenText(new TextEncoder().encode(text.slice(from, to)), length => new Uint8Array(length))[0],
        ).toBe(byte);
        if (byte !== 0x20) expect(cells.find(({ at }) => at === from)?.character).toBe(text.slice(from, to));
      }
    }),
  );
});

test('a character at fault is taken whole: both halves of one beyond 16 bits, and the accents that stand on it', () => {
  expect(placeOfSeen('c3\ud83d\ude00d4', 3)).toMatchObject({ from: 2, to: 4 });
  expect(placeOfSeen('c3\ud83d\ude00d4', 4)).toMatchObject({ from: 4, to: 5 });
  expect(placeOfSeen('c3e\u0301\u0302d4', 3)).toMatchObject({ from: 2, to: 5 });
  expect(placeOfSeen('c3e\u0301\u0302d4', 4)).toMatchObject({ from: 5, to: 6 });
  expect(placeOfSeen('\u200bc3', 3)).toBeUndefined();
});

test('of a very long text only the end is drawn', () => {
  const { groups, leftOut } = cellGroups('0'.repeat(131_074));
  expect(groups.flat().length).toBeLessThanOrEqual(240);
  expect(leftOut + groups.flat().length).toBe(131_074);
});

test('every refusal is shown whole: what was seen, then what to do', () => {
  for (const code of Object.keys(sentences) as RefusalCode[]) {
    const { message } = failure(code, {
      index: 7,
      holder: 'Amara',
      name: 'Set',
      position: 3,
      expected: 33,
      seen: 2,
      ...{ option: 'payload', because: 'madeHere', kind: 'ageKey', scheme: 'vault' },
    });
    const { seen, toDo } = seenAndToDo(message);
    expect([seen, toDo].filter(Boolean).join(' ')).toBe(message);
    expect(seen).not.toBe('');
  }
});

test('a refusal in Japanese is split where its first sentence ends, without a blank there', () => {
  const [seen, toDo] = ['これは「台帳。」ではありません。', 'コピーから戻してください。'];
  expect(seenAndToDo('1.5個です。見直してください。')).toEqual({
    seen: '1.5個です。',
    toDo: '見直してください。',
  });
  expect(seenAndToDo(`${toDo}${toDo}`)).toEqual({ seen: toDo, toDo });
  expect(seenAndToDo(toDo)).toEqual({ seen: toDo, toDo: '' });
  expect(seenAndToDo(`${seen}${toDo}`).toDo).toBe(toDo);
});

test.each(languages)('a stop in the name of a file or of a holder ends no sentence, in %s', language => {
  const say = sayFrom(textsIn(language).said);
  for (const facts of [
    { file: 'Ben Okri jr. key.txt' },
    { file: 'a” b. «c» d! e.asc' },
    { holder: 'Dr. Ben Okri jr.' },
  ]) {
    const [name] = Object.values(facts);
    const { seen, toDo } = seenAndToDo(say(text('PGP_KEY_UNREADABLE', facts)), facts);
    expect(seen).toContain(name);
    expect(seen).toMatch(/[.。]$/);
    expect(toDo).not.toBe('');
  }
});

test('names become initials and short forms without breaking a letter', () => {
  expect(initials('Amara Okafor')).toBe('AO');
  expect(initials('Juan Carlos de la Vega')).toBe('JV');
  expect(initials('𝒜lice')).toBe('𝒜');
  expect(initials('')).toBe('');
  expect(shortened('Bartholomew Featherstonehaugh')).toBe('Bartholomew Feath…');
  expect(shortened('Amara')).toBe('Amara');
  expect(shortened('山田太郎左衛門')).toBe('山田太郎左衛門');
  expect(shortened('東京都千代田区霞が関')).toBe('東京都千代田区霞…');
});

test('times and codes are written as people read them', () => {
  expect(typedMinutes('2026-11-21T14:30:05+01:00')).toBe('2026-11-21 14:30');
  expect(typedMinutes('')).toBe('');
  expect([clockTime(522), clockTime(59.2), clockTime(-1)]).toEqual(['8:42', '1:00', '0:00']);
  expect(inFours('7f3a91c204')).toEqual(['7f3a', '91c2', '04']);
});

test('seats never lie on one another, on the table, or outside of the drawing', () => {
  for (let count = 1; count <= 12; count++) {
    const holders = Array.from({ length: count }, (_, place) => ({
      index: place + 1,
      holder: `Holder ${place}`,
      accepted: false,
    }));
    const { seats, radius, width, height, table } = seating(
      holders,
      { turn: 0, refused: -1, disputed: false },
      String,
    );
    expect(table.y + table.ry).toBeLessThan(height);
    // And nothing of the drawing is empty below them.
    expect(height - Math.max(table.y + table.ry, ...seats.map(({ y }) => y + radius))).toBeLessThan(31);
    for (const [place, seat] of seats.entries()) {
      expect(seat.x).toBeGreaterThan(radius);
      expect(seat.x).toBeLessThan(width - radius);
      expect(seat.y).toBeGreaterThanOrEqual(radius);
      // Its name is written under it.
      expect(seat.y + radius + 18).toBeLessThan(height);
      expect(((seat.x - table.x) / table.rx) ** 2 + ((seat.y - table.y) / table.ry) ** 2).toBeGreaterThan(1);
      for (const other of seats.slice(place + 1)) {
        expect(Math.hypot(seat.x - other.x, seat.y - other.y)).toBeGreaterThan(2 * radius);
      }
    }
  }
});

test('a seat shows what it is: refused before accepted, accepted before whose turn it is', () => {
  const holders = [true, false, false, true].map((accepted, place) => ({
    index: place + 1,
    holder: '',
    accepted,
  }));
  const { seats } = seating(
    holders,
    { turn: 1, refused: 3, disputed: false },
    place => `Holder ${place + 1}`,
  );
  expect(seats.map(seat => seat.state)).toEqual(['accepted', 'turn', 'idle', 'refused']);
  expect(seats[2]).toMatchObject({ name: 'Holder 3', initials: '3' });
  const disputed = seating(holders, { turn: 1, refused: -1, disputed: true }, String);
  expect(disputed.seats.map(seat => seat.state)).toEqual(['disputed', 'turn', 'idle', 'disputed']);
});

test('no line ends within a date, and what is no time stays as it was written', async () => {
  const at = '2026-09-02T10:15:00+02:00';
  await speak('fr');
  expect(time(at)).toBe('2\u00a0sept.\u00a02026, 10:15\u00a0UTC+02:00');
  await speak('ja');
  expect(time(at)).toBe('2026年9月2日 10:15\u00a0UTC+02:00');
  await speak('en');
  expect(time(at, 'day')).toBe('2\u00a0Sept\u00a02026\u00a0UTC+02:00');
  expect(time('on a day in autumn')).toBe('on a day in autumn');
});

/** What is certainly not of a share is taken off its text; text that was taken for a share's bytes is told. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { heldCount, wipe, wipeAll } from '../../../../main/ceremony/process/wipe';
import { schemeNamed } from '../../../../main/ceremony/shamir/scheme';
import { enteredText } from '../../../../main/ceremony/shares/entered-text';
import { givenInstead } from '../../../../main/ceremony/shares/other-things';
import { toBase64, toHex, utf8 } from '../../../../shared/bytes';
import { plainUtf8, utf16Order } from '../../../../shared/shares/text-bytes';
import { withSentence } from '../../../../shared/text/failure';
import { Refusal } from '../../../../shared/text/refusals';

const utf16 = (text: string, order: 'little' | 'big' = 'little', mark = true): Uint8Array<ArrayBuffer> => {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return Uint8Array.from(order === 'big' ? bytes.swap16() : bytes);
};
const hex = `${'1f'.repeat(16)}${'e0'.repeat(16)}5c`;
const base64 = Buffer.from(hex, 'hex').toString('base64');
const share = Buffer.from(hex, 'hex');

/** The share in a text as hex, or the refusal. */
function read(typed: Uint8Array, scheme: 'vault' | 'secretsjs' = 'vault', secretLength: number | null = 32) {
  const text = enteredText(typed);
  try {
    const { index, value } = schemeNamed(scheme).decode(text, secretLength);
    const whole = `${toHex(value)}${toHex(Uint8Array.of(index))}`;
    wipe(value);
    return whole;
  } catch (error) {
    if (error instanceof Refusal) return withSentence(error.failure);
    throw error;
  } finally {
    wipe(text);
  }
}

beforeEach(wipeAll);

describe('the text of a share', () => {
  it.each([null, 16, 32])(
    'of secrets.js with index 0 is an alarm in its length alone (%s bytes)',
    secretLength => {
      const forged = (bytes: number) => read(utf8(`800${'a7'.repeat(bytes)}`), 'secretsjs', secretLength);
      for (const bytes of [1, 15, 16, 17, 32, 48]) {
        const fits = secretLength === null || secretLength === bytes;
        expect(forged(bytes), String(bytes)).toMatchObject(
          fits
            ? { code: 'SHARE_INDEX_ZERO', alarm: true }
            : {
                code: 'SECRETSJS_WRONG_LENGTH',
                message: expect.stringMatching(` ${3 + 2 * bytes} characters`),
              },
        );
        if (!fits) expect(forged(bytes)).not.toHaveProperty('alarm');
      }
    },
  );

  it.each([hex, base64, ` ${hex.toUpperCase()} \r\n`])(
    'is read behind marks, in UTF-16 of either order: %s',
    text => {
      for (const typed of [
        utf8(text),
        utf8(`\ufeff${text}`),
        utf16(text),
        utf16(text, 'big'),
        utf16(text, 'little', false),
        utf16(text, 'big', false),
      ])
        expect(read(typed)).toBe(hex);
      expect(heldCount()).toBe(0);
    },
  );

  it.each([
    'Unseal Key 1: ',
    'unseal key 12:',
    'Recovery Key 3: ',
    'Key 2: ',
    'New Key 1: ',
    'Unseal Key 1 (hex)    : ',
    'Key share 4: ',
    'Key 1 fingerprint: 5f4dcc3b5aa765d61d8327deb882cf995f4dcc3b; value: ',
  ])('is read behind the label %s, in quotes, with the comma of a list', label => {
    for (const text of [base64, hex, `"${base64}",`, ` '${hex}' ,`, `\`${hex}\``]) {
      expect(read(utf8(`${label}${text}`))).toBe(hex);
      expect(read(utf16(`${label}${text}`))).toBe(hex);
    }
    expect(read(utf8(`"${base64}",\r\n`))).toBe(hex);
    expect(heldCount()).toBe(0);
  });

  it('keeps the place of a wrong character as a person counts it: a label, quotes and spaces count, what nobody sees does not', () => {
    const wrong = `${hex.slice(0, 10)}O${hex.slice(11)}`;
    const at = (text: string, position: number) => {
      for (const typed of [utf8(text), utf8(`\ufeff${text}`), utf16(text)])
        expect(read(typed), text).toMatchObject({ code: 'SHARE_HEX_TYPO', position });
    };
    at(wrong, 11);
    at(`  ${wrong}`, 13);
    at(`"${wrong}",`, 12);
    at(`Unseal Key 1: ${wrong}`, 25);
    at(`Unseal Key 1: "${wrong}",`, 26);
    at(`“${wrong}”`, 12);
    at(`\u00a0${wrong}`, 12);
    at(`${wrong.slice(0, 4)}\u00a0${wrong.slice(4)}`, 12);
    at(`\u200b${wrong.slice(0, 4)}\u00ad${wrong.slice(4)}`, 11);
    at(`\u001b[0m${wrong.slice(0, 4)}\u001b[31m${wrong.slice(4)}\u001b[0m`, 11);
    at(`0x${wrong}`, 13);
    at(wrong.replace(/..(?=.)/g, '$&:'), 16);
  });

  it.each([
    ['a Greek letter', `${hex.slice(0, 6)}\u03b1${hex.slice(7)}`, 7],
    [
      'a letter with an accent, behind no-break spaces',
      `\u00a0\u00a0${hex.slice(0, 6)}\u00e9${hex.slice(7)}`,
      9,
    ],
    ['half of a character', Uint8Array.of(...utf8(hex.slice(0, 6)), 0xc3, ...utf8(hex.slice(7))), 7],
  ])('is refused at the place of %s', (_, text, position) => {
    expect(read(typeof text === 'string' ? utf8(text) : text)).toMatchObject({ grade: 'slip', position });
  });

  it('is read where only what is certain was written differently', () => {
    const alike = [
      `0x${hex}`,
      `0X${hex.toUpperCase()}`,
      `0x${hex.replace(/..(?=.)/g, '$&:')}`,
      hex.replace(/..(?=.)/g, '$&:'),
      hex.replace(/..(?=.)/g, '$&-'),
      hex.replace(/.{4}(?=.)/g, '$&_'),
      hex.replace(/.{4}(?=.)/g, '$& - '),
      hex.replace(/.{8}(?=.)/g, '$&\u2013'),
      hex.replace(/.{4}(?=.)/g, '$&\u202f'),
      base64.replace(/.{4}(?=.)/g, '$&-'),
      base64.replace(/.{4}(?=.)/g, '$&\u00a0'),
      `\u201c${base64}\u201d`,
      `\u00ab${hex}\u00bb,`,
      Array.from(base64, one => String.fromCodePoint(one.charCodeAt(0) + 0xfee0)).join(''),
      `Unseal Key 1\uff1a ${base64}`,
      `\u001b[1;32mUnseal Key 1: ${base64}\u001b[0m\r\n`,
      `\u001b]8;;http://x\u001b\\${hex}\u001b]8;;\u0007`,
    ];
    for (const text of alike) expect(read(utf8(text)), text).toBe(hex);
    for (const text of alike.slice(0, 9))
      expect(read(utf8(text.replace(hex, `8${hex.slice(1)}`)), 'secretsjs', null), text).toBeDefined();
    expect(heldCount()).toBe(0);
  });

  it('is refused at the place of a sign for a character that cannot be read, in hex, base64 and between groups', () => {
    for (const sign of ['-', '_', '\u2010', '\u2013', '\u2014', '\u2212', '\uff0d', '\uff3f'])
      for (const text of [hex, base64])
        for (let at = 0; at < text.length; at++) {
          const unread = `${text.slice(0, at)}${sign}${text.slice(at + 1)}`;
          const refused = read(utf8(unread));
          expect(refused, unread).toMatchObject({ code: 'SHARE_HAS_SIGN', grade: 'slip', position: at + 1 });
          const grouped = read(utf8(unread.replace(/.{4}(?=.)/g, '$&:')));
          expect(grouped, unread).toMatchObject({
            code: 'SHARE_HAS_SIGN',
            position: at + 1 + Math.floor(at / 4),
          });
          const same = unread.replace(/.{4}(?=.)/g, `$&${sign}`);
          expect(read(utf8(same)), same).toMatchObject({
            code: 'SHARE_HAS_SIGN',
            position: at + 1 + Math.floor(at / 4),
          });
        }
    expect(heldCount()).toBe(0);
  });

  it('in base64url is refused, and how to enter it is said', () => {
    const bytes = Buffer.from('fbefbe'.repeat(11), 'hex');
    for (const text of [bytes.toString('base64url'), Buffer.from(hex, 'hex').toString('base64url')])
      expect(read(utf8(text)), text).toMatchObject({
        code: 'SHARE_HAS_SIGN',
        position: 1 + text.search(/[-_]/),
        message: expect.stringContaining('enter + for - and / for _'),
      });
  });

  it('is read between signs only where each stands between groups of one even length', () => {
    const with_ = (group: number, sign: string) =>
      hex.replace(new RegExp(`.{${group}}(?=.)`, 'g'), `$&${sign}`);
    for (const group of [2, 4, 6, 8, 16, 20])
      for (const sign of ['-', ':', '_', ' - ']) expect(read(utf8(with_(group, sign)))).toBe(hex);
    const refused = [
      ...[1, 3, 5, 7, 34, 40].map(group => with_(group, '-')),
      `-${hex}`,
      `- ${hex}`,
      `${hex}-`,
      `:${hex}:`,
      `:${with_(2, ':')}`,
      `${with_(2, ':')}:`,
      `${with_(4, '-')}-`,
      with_(4, '-').replace('-', '--'),
      with_(4, '-').replace('-', ''),
      with_(4, '-').replace('-', ':'),
      with_(4, '_').replace('_', '-'),
      `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`,
    ];
    for (const text of refused)
      for (const scheme of ['vault', 'secretsjs'] as const) {
        const outcome = read(utf8(scheme === 'vault' ? text : text.replace('1', '8')), scheme, 32);
        const codes = scheme === 'vault' ? /^SHARE_(HAS_SIGN|NOT_READABLE)$/ : /^SECRETSJS_NOT_READABLE$/;
        expect(outcome, text).toMatchObject({
          code: expect.stringMatching(codes),
          grade: 'slip',
          position: expect.any(Number),
        });
      }
  });

  it('of secrets.js is read so, too', () => {
    const made = `801${'0f'.repeat(16)}${'a7'.repeat(16)}`;
    for (const text of [`0x${made}`, made.replace(/.{4}(?=.)/g, '$&-'), `\u200b${made}\u00a0`])
      expect(read(utf8(text), 'secretsjs', null), text).toBe(`${made.slice(3)}01`);
  });

  it('is not read behind other words, or with signs in it', () => {
    for (const text of [`Token: ${hex}`, `Ada: ${hex}`, `Unseal ${hex}`, `key=${hex}`, `${hex};`, `<${hex}>`])
      expect(read(utf8(text))).toMatchObject({ grade: 'slip' });
  });

  it('in which all letters became small or all capitals is told as that', () => {
    for (const text of [base64.toLowerCase(), base64.toUpperCase()])
      expect(read(utf8(text))).toMatchObject({ code: 'SHARE_CASE_LOST', grade: 'slip' });
  });

  it('of any bytes is read or refused, never changed, and nothing stays behind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        const before = Uint8Array.from(bytes);
        const outcome = read(bytes);
        expect(typeof outcome === 'string' || outcome.grade !== undefined).toBe(true);
        expect(bytes).toEqual(before);
        expect(heldCount()).toBe(0);
      }),
    );
  });
});

describe('UTF-16', () => {
  it('becomes the same text in UTF-8, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.constantFrom('little', 'big'),
        (rest, order) => {
          const text = `share ${'x'.repeat(60)}${rest}`;
          const plain = plainUtf8(utf16(text, order as 'little'), length => new Uint8Array(length));
          expect(Buffer.from(plain).toString()).toBe(text);
        },
      ),
    );
  });

  it('is not seen in bytes that only begin like its mark', () => {
    for (const mark of [
      [0xff, 0xfe],
      [0xfe, 0xff],
    ])
      expect(utf16Order(Uint8Array.of(...mark, ...new Uint8Array(31).fill(0xa7)))).toBeUndefined();
    expect(utf16Order(utf8(hex))).toBeUndefined();
  });
});

describe('text that was taken for the bytes of a share', () => {
  const layers: [string, (text: Uint8Array) => Uint8Array][] = [
    ['base64', text => utf8(toBase64(text))],
    ['hex', text => utf8(toHex(text))],
  ];
  const inner: [string, Uint8Array][] = [
    ['hex', utf8(hex)],
    ['base64', utf8(base64)],
    ['hex with a line end', utf8(`${hex}\n`)],
    ['base64 with a line end inside', utf8(`${base64.slice(0, 20)}\r\n${base64.slice(20)}`)],
    ['a labelled key', utf8(`Unseal Key 1: ${base64}`)],
    ['hex in UTF-16', utf16(hex)],
    ['base64 in UTF-16 without a mark', utf16(base64, 'big', false)],
    ['hex behind a mark', utf8(`\ufeff${hex}`)],
    ['base64 of hex', utf8(toBase64(utf8(hex)))],
    ['hex of base64 of hex', utf8(toHex(utf8(toBase64(utf8(hex)))))],
  ];
  for (const [outer, encode] of layers) {
    it.each(inner)(`is refused in ${outer} of %s, and is no alarm`, (_, text) => {
      for (const secretLength of [32, 16, null]) {
        const refused = read(encode(text), 'vault', secretLength);
        expect(refused).toMatchObject({ code: 'SHARE_ENCODED_TWICE', grade: 'paper' });
        expect(refused).not.toHaveProperty('alarm');
      }
    });
  }

  it('is refused in a secrets.js set as well', () => {
    const text = `801${'0f'.repeat(16)}${'a7'.repeat(16)}`;
    for (const [, encode] of layers)
      for (const once of [utf8(text), utf8(`${text}\n`), utf16(text), encode(utf8(text))])
        expect(read(encode(once), 'secretsjs', null)).toMatchObject({ code: 'SHARE_ENCODED_TWICE' });
    expect(read(utf8(text), 'secretsjs', null)).toBe(`${text.slice(3)}01`);
  });

  it('is told of short shares by what it comes to', () => {
    expect(read(utf8(toBase64(utf8('aabb01'))), 'vault', 2)).toMatchObject({ code: 'SHARE_ENCODED_TWICE' });
    expect(read(utf8(toBase64(utf8('aabb01'))), 'vault', 5)).toBe(toHex(utf8('aabb01')));
  });

  it('is no random share, of any length in use', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(17, 25, 33),
        fc.infiniteStream(fc.integer({ min: 0, max: 255 })),
        (length, bytes) => {
          const made = Uint8Array.from({ length }, () => bytes.next().value as number);
          made[length - 1] ||= 1;
          // Made-up bytes, unlike drawn ones, may be of one kind.
          made[0] = 0x80;
          expect(read(utf8(toHex(made)), 'vault', length - 1)).toBe(toHex(made));
        },
      ),
    );
  });
});

describe('what is given instead of a share', () => {
  it.each([
    `hvs.${'CAESIJ'.repeat(4)}`,
    `s.${'a1B2'.repeat(6)}`,
    `hvb.${'AAAAAQ'.repeat(20)}`,
    `hvr.${'a1B2'.repeat(6)}`,
    `b.${'AAAAAQ'.repeat(20)}`,
    `r.${'a1B2'.repeat(6)}`,
    `Initial Root Token: hvs.${'CAESIJ'.repeat(4)}`,
    `"hvs.${'CAESIJ'.repeat(4)}",`,
  ])('is told to be a token: %s', text => {
    expect(givenInstead(enteredText(utf8(text)))).toBe('token');
    expect(givenInstead(enteredText(utf16(text)))).toBe('token');
  });

  it.each([
    '{',
    '  "unseal_keys_b64": [',
    `{"keys":["${hex}"]}`,
    '],',
    `Unseal Key 1: ${base64}\nUnseal Key 2: ${base64}`,
    `Unseal Key 1: ${base64}Unseal Key 2: ${base64}`,
    'Vault initialized with 5 key shares and a key threshold of 3. Please securely',
    'OpenBao initialized with 5 key shares and a key threshold of 3.',
  ])('is told to be what init printed: %s', text => {
    expect(givenInstead(enteredText(utf8(text)))).toBe('init');
  });

  it.each([hex, base64, '', 'asdf', 's.o.s', `Unseal Key 1: ${base64}`, 'quit', `hvs${hex}`])(
    'is nothing of it: %s',
    text => {
      expect(givenInstead(enteredText(utf8(text)))).toBeUndefined();
    },
  );
});

it('knows the share that the texts above hold', () => expect(share).toHaveLength(33));

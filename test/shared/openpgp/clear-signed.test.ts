import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8 } from '../../../shared/bytes';
import { clearSignedText, readClearSigned } from '../../../shared/openpgp/clear-signed';
import { Refusal } from '../../../shared/text/refusals';

const SIGNATURE = '-----BEGIN PGP SIGNATURE-----\n\nAAAA\n=AAAA\n-----END PGP SIGNATURE-----\n';
const message = (body: string, head = 'Hash: SHA256\n\n'): string =>
  `-----BEGIN PGP SIGNED MESSAGE-----\n${head}${body}\n${SIGNATURE}`;

function read(given: string) {
  try {
    return readClearSigned(clearSignedText(utf8(given)));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code;
  }
}

test('the text is what was signed: hyphens without what was put before them, no spaces at ends of lines', () => {
  const body = 'One line\n- -----BEGIN PGP SIGNATURE-----\n- From here\n\n spaced out \t \n- - a hyphen';
  expect(read(message(body))).toEqual({
    text: 'One line\n-----BEGIN PGP SIGNATURE-----\nFrom here\n\n spaced out\n- a hyphen',
    signature: SIGNATURE,
  });
});

test('any line ends, blank lines around it, no header or two hashes make no difference', () => {
  const expected = { text: 'a\nb', signature: SIGNATURE };
  for (const given of [
    message('a\nb').replaceAll('\n', '\r\n'),
    message('a\nb').replaceAll('\n', '\r'),
    `\n\n  \n${message('a\nb')}\n\n`,
    message('a\nb').trim(),
    message('a\nb', '\n'),
    message('a\nb', 'Hash: SHA256,SHA512\nHash: SHA384\n\n'),
  ])
    expect(read(given)).toEqual(expected);
});

test('anything before, between or after is refused: it would pass for signed', () => {
  for (const given of [
    '',
    'a text',
    SIGNATURE,
    `before\n${message('a')}`,
    `${message('a')}after\n`,
    message('a') + message('b'),
    message('a', 'Comment: I confirm\n\n'),
    message('a', 'Charset: UTF-8\n\n'),
    message('a', 'NotDashEscaped: You need GnuPG\n\n'),
    message('a', 'Hash: SHA256\n'),
    message('a\n-b'),
    message('a\n-----BEGIN PGP SIGNED MESSAGE-----\n\nb'),
    message('a').replace('-----END PGP SIGNATURE-----', ''),
    message(`a\n${SIGNATURE}`),
    message('a').replace('\n\nAAAA', '\nComment: \u202eabc\n\nAAAA'),
    message('a').replace('\n\nAAAA', '\nComment: \u001b[2J\n\nAAAA'),
  ])
    expect(read(given), given).toBe('CLEAR_SIGNED_UNREADABLE');
});

test('of any lines between the frame comes that text, if no line begins with a hyphen or ends with a space', () => {
  const line = fc.string({ unit: 'grapheme' }).filter(one => !/[\r\n]|^-|[ \t]$/.test(one));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), lines => {
      expect(readClearSigned(message(lines.join('\n'))).text).toBe(lines.join('\n'));
    }),
  );
});

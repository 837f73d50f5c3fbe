import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldCount, wipe } from '../../../../main/ceremony/process/wipe';
import { decodeToken, drawToken, encodeToken } from '../../../../main/ceremony/recovery/token';
import { utf8 } from '../../../../shared/bytes';
import { tokenLength } from '../../../../shared/shares/token-prefix';
import { Refusal } from '../../../../shared/text/refusals';
import { runs } from '../../../support/tier';
import { keys as pgpKeys } from '../openpgp/openpgp-vectors';
import { accepted, codes, differences, pgpKeyErrors, tokenErrors, tokens } from './token-vectors';

const decoded = (encoded: string, otp: string) => decodeToken(utf8(encoded), utf8(otp));

/** What is refused, or what came out; nothing secret may stay in memory either way. */
function outcomeOf(work: () => unknown): { token: unknown } | { refused: string; position?: number } {
  const before = heldCount();
  try {
    return { token: work() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, failure } = error;
    return { refused: code, ...(failure.position !== undefined && { position: failure.position }) };
  } finally {
    expect(heldCount()).toBe(before);
  }
}

const bytesOfUuid = (uuid: string) => Uint8Array.from(Buffer.from(uuid.replaceAll('-', ''), 'hex'));
const withoutPadding = (text: string) => text.replace(/=+$/, '');

describe('what is given to be decoded', () => {
  const file = (name: string) =>
    Uint8Array.from(readFileSync(`test/vectors/reports/10-utf16-and-bom-elsewhere/${name}`));

  it('is read behind byte order marks and in UTF-16 (reports/10)', () => {
    const encoded = file('encoded-token-bom.txt');
    const otp = file('one-time-password-bom.txt');
    const utf16 = (text: Uint8Array) =>
      Uint8Array.from(Buffer.from(`\ufeff${Buffer.from(text).toString().replace('\ufeff', '')}`, 'utf16le'));
    const { token } = decodeToken(file('encoded-token-bom.txt'), file('one-time-password-bom.txt'));
    expect(token).toMatch(/^s\.[A-Za-z0-9]{24}$/);
    expect(decodeToken(utf16(encoded), utf16(otp)).token).toBe(token);
  });

  it('is told to be encrypted where it is an OpenPGP message: no password belongs to it', () => {
    const [message] = pgpKeys.flatMap(key => key.sample_vault_style_base64 ?? []);
    for (const otp of ['', 'x', 'Z6mVTKB0hJ4dfwBo4dzvQbSM1L'])
      expect(outcomeOf(() => decoded(message!, otp))).toEqual({ refused: 'TOKEN_ENCRYPTED' });
    const armored = '-----BEGIN PGP MESSAGE-----\n\nwV4D\n-----END PGP MESSAGE-----';
    expect(outcomeOf(() => decoded(armored, ''))).toEqual({ refused: 'TOKEN_ENCRYPTED' });
  });
});

describe('the tokens that Vault encoded', () => {
  it('are of every generation', () => {
    const generations = tokens.map(({ token }) => token.replace(/[A-Za-z0-9]{24}$/, '').slice(0, 4));
    for (const head of ['hvr.', 'hvs.', 'r.', 's.', '']) expect(generations).toContain(head);
    expect(tokens.filter(({ kind }) => kind === 'legacy-uuid')).toHaveLength(2);
  });

  it.each(tokens)('$encoded_token decodes to $token, padded or not, and with white space in it', one => {
    const padded = `${withoutPadding(one.encoded_token)}${'='.repeat((4 - (withoutPadding(one.encoded_token).length % 4)) % 4)}`;
    const spaced = ` ${one.encoded_token.slice(0, 5)}\r\n\t${one.encoded_token.slice(5)}\n`;
    for (const encoded of [one.encoded_token, withoutPadding(one.encoded_token), padded, spaced]) {
      for (const otp of [one.otp, `\n ${one.otp.slice(0, 3)} ${one.otp.slice(3)}\r\n`]) {
        expect(decoded(encoded, otp).token).toBe(one.token);
      }
    }
  });

  it.each(tokens)('$token encodes to what Vault wrote', ({ kind, token, otp, encoded_token }) => {
    const isUuid = kind === 'legacy-uuid';
    const given = isUuid ? bytesOfUuid(token) : utf8(token);
    const password = isUuid ? Uint8Array.from(Buffer.from(otp, 'base64')) : utf8(otp);
    // Vault padded the first generation only.
    expect(encodeToken(given, password)).toBe(isUuid ? withoutPadding(encoded_token) : encoded_token);
  });

  it.each(tokens)(
    '$token is told for what it is, and whether anything in it shows that',
    ({ token, otp, ...one }) => {
      const heads = { 'hvr.': 'recovery', 'hvs.': 'root', 'r.': 'recovery', 's.': 'root' } as const;
      const head = Object.entries(heads).find(([prefix]) => token.startsWith(prefix));
      const kind = one.kind === 'legacy-uuid' ? 'uuid' : (head?.[1] ?? 'bare');
      expect(decoded(one.encoded_token, otp)).toEqual({ token, kind, checked: kind !== 'uuid' });
    },
  );
});

describe('the errors that Vault gave', () => {
  it('are each refused here with a code of ours, accepted as in Vault, or one of four that differ on purpose', () => {
    const known = [...Object.keys(codes), ...Object.keys(accepted), ...differences.map(({ name }) => name)];
    const inVault = [...tokenErrors.map(({ name }) => name), 'private key given'];
    expect(known.sort()).toEqual(inVault.sort());
    expect(differences).toHaveLength(4);
    expect(pgpKeyErrors.map(({ name }) => name)).toContain('private key given');
    for (const { why } of differences) expect(why).not.toBe('');
  });

  it.each(tokenErrors)('$op, $name', one => {
    const work = () =>
      one.op === 'encode'
        ? encodeToken(utf8(one.token!), utf8(one.otp))
        : decoded(one.encoded!, one.otp).token;
    const outcome = outcomeOf(work);
    const differs = differences.find(({ name }) => name === one.name);
    if (differs) {
      // It does differ, or it would not be on the list.
      expect('token' in differs.here ? one.error : one.result).not.toBe('');
      return expect(outcome).toEqual(differs.here);
    }
    if (one.error === '') return expect(outcome).toEqual({ token: accepted[one.name] });
    expect(one.op === 'decode' ? accepted[one.name] : undefined).toBeUndefined();
    expect(outcome).toMatchObject({ refused: codes[one.name] });
    // Go counts from 0, people from 1.
    const place = /illegal base64 data at input byte (\d+)/.exec(one.error)?.[1];
    if (place) expect(outcome).toMatchObject({ position: Number(place) + 1 });
  });
});

describe('a token', () => {
  it.each([
    ['none', 24, /^[A-Za-z0-9]{24}$/],
    ['r.', 26, /^r\.[A-Za-z0-9]{24}$/],
    ['hvr.', 28, /^hvr\.[A-Za-z0-9]{24}$/],
  ] as const)('with prefix %s has %i characters', (prefix, length, pattern) => {
    const before = heldCount();
    const token = drawToken(prefix);
    expect(tokenLength(prefix)).toBe(length);
    expect(new TextDecoder().decode(token)).toMatch(pattern);
    expect(heldCount()).toBe(before + 1);
    wipe(token);
  });

  it('goes out and comes back, whatever it and its password are', () => {
    const base62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
    const characters = (length: number) =>
      fc
        .array(fc.constantFrom(...base62), { minLength: length, maxLength: length })
        .map(list => list.join(''));
    const token = fc
      .constantFrom('', 'r.', 's.', 'hvr.', 'hvs.')
      .chain(head => characters(24).map(rest => head + rest));
    const both = token.chain(text => fc.tuple(fc.constant(text), characters(text.length)));
    fc.assert(
      fc.property(both, fc.constantFrom('', '=', '=='), ([text, otp], padding) => {
        const encoded = encodeToken(utf8(text), utf8(otp));
        expect(encoded).toMatch(/^[A-Za-z0-9+/]+$/);
        const isRight = padding === '' || (encoded.length + padding.length) % 4 === 0;
        const outcome = outcomeOf(() => decoded(encoded + padding, otp).token);
        expect(outcome).toEqual(isRight ? { token: text } : { refused: 'TOKEN_NOT_BASE64' });
      }),
    );
  });

  it('of a namespace of OpenBao ends with a dot and its id', () => {
    for (const [text, isToken] of [
      [`s.${'a'.repeat(24)}.Xy12Zw`, true],
      [`s.${'a'.repeat(24)}.b`, true],
      [`s.${'a'.repeat(24)}.`, false],
      [`s.${'a'.repeat(24)}.Xy12Zw7`, false],
      [`s.${'a'.repeat(24)}.Xy-2Zw`, false],
      [`s.${'a'.repeat(25)}`, false],
      [`x.${'a'.repeat(24)}`, false],
    ] as const) {
      const otp = 'q'.repeat(text.length);
      const outcome = outcomeOf(() => decoded(encodeToken(utf8(text), utf8(otp)), otp));
      expect(outcome, text).toEqual(
        isToken ? { token: { token: text, kind: 'root', checked: true } } : { refused: 'TOKEN_UNLIKELY' },
      );
    }
  });

  it('is not always told from one with a wrong character in the password: often another plausible one comes out', () => {
    const { encoded_token, otp, token } = tokens[0]!;
    const others = [...'abcdefghijklmnopqrstuvwxyz0123456789'].filter(one => !otp.endsWith(one));
    const outcomes = others.map(one => outcomeOf(() => decoded(encoded_token, `${otp.slice(0, -1)}${one}`)));
    expect(outcomes.some(one => 'token' in one)).toBe(true);
    expect(outcomes.some(one => 'refused' in one && one.refused === 'TOKEN_UNLIKELY')).toBe(true);
    expect(JSON.stringify(outcomes)).not.toContain(token);
  });

  it.each([
    ['nothing but spaces', ' \n', 'a', 'TOKEN_EMPTY'],
    ['nothing but padding', '==', 'a', 'TOKEN_NOT_BASE64'],
    ['too much padding', 'AAAA=', 'abc', 'TOKEN_NOT_BASE64'],
    ['something after padding', 'AA==AA', 'a', 'TOKEN_NOT_BASE64'],
    ['one character too many', 'AAAAA', 'abc', 'TOKEN_NOT_BASE64'],
    ['bits that no encoder writes', 'AB', 'a', 'TOKEN_NOT_BASE64'],
    ['a letter beyond ASCII', 'AÄAA', 'abc', 'TOKEN_NOT_BASE64'],
    ['a blank password', 'AAAA', '\t', 'OTP_EMPTY'],
    ['16 bytes and a password of no generation', 'A'.repeat(22), 'x.'.repeat(13), 'OTP_NOT_BASE64'],
    ['16 bytes and a password in base64 of other length', 'A'.repeat(22), 'AAAA', 'TOKEN_OTP_LENGTH'],
    ['16 bytes and 16 characters', 'A'.repeat(22), 'x'.repeat(16), 'TOKEN_UNLIKELY'],
    ['text without end', 'A'.repeat(4097), 'a', 'TOKEN_TOO_LONG'],
    ['a password without end', 'AAAA', 'a'.repeat(4097), 'TOKEN_TOO_LONG'],
  ])('is refused from %s', (_what, encoded, otp, code) => {
    expect(outcomeOf(() => decoded(encoded, otp))).toMatchObject({ refused: code });
  });

  it('is never more than refused, whatever is given, and no refusal repeats it', () => {
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.string({ maxLength: 60 }).map(utf8));
    fc.assert(
      fc.property(bytes, bytes, (encoded, otp) => {
        const before = heldCount();
        try {
          expect(decodeToken(encoded, otp).token).toBeTypeOf('string');
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          for (const text of [encoded, otp].map(one => new TextDecoder().decode(one).trim())) {
            if (text.length > 12) expect(JSON.stringify(error.failure)).not.toContain(text);
          }
        }
        expect(heldCount()).toBe(before);
      }),
      { numRuns: runs(500) },
    );
  });
});

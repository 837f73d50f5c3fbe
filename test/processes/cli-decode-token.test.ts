import { describe, expect, test } from 'vitest';
import vectors from '../vectors/recovery-token.json';
import { codesOf, quorate, quorateChild, statusOf, withPerson } from './cli-kit';

/** One of each generation. */
const generations = [
  ...new Map(vectors.tokens.map(one => [`${one.kind} ${one.token.length}`, one])).entries(),
];
const [, hvs] = generations[0]!;
const uuid = vectors.tokens.find(one => /^[0-9a-f]{8}-/.test(one.token))!;
const decode = (...args: string[]) => ['decode-token', ...args];

test.each(generations)('%s: a token of Vault comes out, alone on standard output', async (_, one) => {
  const ran = await quorateChild(decode(one.encoded_token), { input: `${one.otp}\n` });
  expect([ran.status, ran.stdout]).toEqual([0, `${one.token}\n`]);
  expect(ran.stderr).toMatch(/^This is a /);
});

test('standard input can be named, and padding does no harm', async () => {
  const padded = hvs.encoded_token.padEnd(Math.ceil(hvs.encoded_token.length / 4) * 4, '=');
  const ran = await quorate(decode(padded, '--otp', '-'), { input: hvs.otp });
  expect([ran.status, ran.stdout]).toEqual([0, `${hvs.token}\n`]);
});

test('of a UUID it is said that nothing shows whether the one-time password was right', async () => {
  const ran = await quorate(decode(uuid.encoded_token), { input: uuid.otp });
  expect([ran.status, ran.stdout]).toEqual([0, `${uuid.token}\n`]);
  expect(ran.stderr).toContain('Nothing in it shows whether the one-time password was right.');
});

test('under --json the status has token and kind, and says whether the password was checked', async () => {
  const ran = await quorate(decode(hvs.encoded_token, '--json'), { input: hvs.otp });
  expect([ran.status, ran.stderr]).toEqual([0, '']);
  expect(statusOf(ran)).toEqual({ token: hvs.token, kind: 'root', checked: true });
  expect(statusOf(await quorate(decode(uuid.encoded_token, '--json'), { input: uuid.otp }))).toEqual({
    token: uuid.token,
    kind: 'uuid',
    checked: false,
  });
});

test('a password on the command line works, with a warning that others can see it', async () => {
  const ran = await quorate(decode(hvs.encoded_token, '--otp', hvs.otp));
  expect([ran.status, ran.stdout]).toEqual([0, `${hvs.token}\n`]);
  expect(ran.stderr).toContain('stays in the shell’s history');
  expect(ran.stderr).not.toContain(hvs.otp);
});

describe('people at the terminal', () => {
  test('are asked for the password, which is not shown', async () => {
    const { status, shown } = await withPerson(decode(hvs.encoded_token), [
      ['One-time password: ', `${hvs.otp}\r`],
    ]);
    expect(status).toBe(0);
    expect(shown).toContain(hvs.token);
    expect(shown).not.toContain(hvs.otp);
  });

  test('find it in the guided ceremony, too', async () => {
    const { status, shown } = await withPerson(
      ['guided'],
      [
        ['Number: ', '11\r'],
        ['Encoded token: ', `${hvs.encoded_token}\r`],
        ['One-time password: ', `${'x'.repeat(28)}\r`],
        ['Number: ', '11\r'],
        ['Encoded token: ', `${hvs.encoded_token}\r`],
        ['One-time password: ', `${hvs.otp}\r`],
        ['Number: ', 'q\r'],
      ],
    );
    expect([status, shown]).toEqual([0, expect.stringContaining(hvs.token)]);
  });
});

test.each([
  ['nothing on standard input', hvs.encoded_token, '', 'OTP_EMPTY'],
  ['another one’s password', hvs.encoded_token, 'x'.repeat(28), 'TOKEN_UNLIKELY'],
  ['a password that is too short', hvs.encoded_token, hvs.otp.slice(1), 'TOKEN_OTP_LENGTH'],
  ['a token that is no base64', `%${hvs.encoded_token}`, hvs.otp, 'TOKEN_NOT_BASE64'],
  ['a token that is far too long', 'A'.repeat(9000), hvs.otp, 'TOKEN_TOO_LONG'],
  ['a password that is far too long', hvs.encoded_token, 'A'.repeat(300_000), 'TOKEN_TOO_LONG'],
])('%s is refused, and neither of the two is repeated: 3', async (_, encoded, input, code) => {
  const ran = await quorate(decode(encoded, '--json'), { input });
  expect([ran.status, codesOf(ran)]).toEqual([3, [code]]);
  expect(statusOf(ran)).toEqual({ token: '', kind: '', checked: false });
  if (input) expect(ran.stderr).not.toContain(input.slice(0, 12));
});

test('without a token, or with two, the command line is wrong: 2', async () => {
  for (const args of [decode(), decode('QUJD', 'QUJD')]) expect((await quorate(args)).status).toBe(2);
});

/** `quorate scan`, as a process: texts out of pictures, one a line. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { drawQr } from '../../shared/qr/draw';
import { alone, png, sheet } from '../support/pictures';
import { perTier } from '../support/tier';
import { codesOf, quorate, refusalsOf, statusOf, temporaryFolder } from './cli-kit';

const folder = temporaryFolder();
const picture = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name);
  writeFileSync(file, png(alone(drawQr(content, { use: 'share' }))));
  return file;
};
const SHARES = ['8A3F00C1D2E4F596A7B8C9DAEBFC0D1E05', 'ij8AwdLk9ZanuMna6/wNHgY='];

test('each picture’s text is a line on standard output, for the next command; text of several lines, and bytes, are one of base64', async () => {
  const files = SHARES.map((share, at) => picture(`share-${at}.png`, share));
  const armored = '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDMEZ\n-----END PGP PUBLIC KEY BLOCK-----\n';
  const file = picture('key.png', armored);
  const base64 = `${Buffer.from(armored).toString('base64')}\n`;
  const ran = await quorate(['scan', ...files, file]);
  expect(ran).toEqual({ status: 0, stdout: `${SHARES.join('\n')}\n${base64}`, stderr: '' });
  const status = statusOf(await quorate(['scan', file, '--json']));
  expect(status).toMatchObject({ complete: true, codes: [{ file, kind: 'pgpKey' }] });
});

test('a picture without a code is refused by its name, and the others are read all the same', async () => {
  const empty = path.join(folder, 'empty.png');
  writeFileSync(empty, png(sheet(200, 200)));
  const absent = path.join(folder, 'absent.png');
  const [first, last] = [picture('first.png', SHARES[0]!), picture('last.png', SHARES[1]!)];
  const ran = await quorate(['scan', first, empty, absent, last]);
  expect([ran.status, ran.stdout]).toEqual([3, `${SHARES.join('\n')}\n`]);
  expect(ran.stderr.split('\n')).toEqual([
    expect.stringContaining(`${empty}: No QR code could be read`),
    expect.stringContaining(`${absent}: `),
    '',
  ]);
  const asJson = await quorate(['scan', empty, last, '--json']);
  expect([asJson.status, codesOf(asJson)]).toEqual([3, ['CODE_NOT_FOUND']]);
  expect(refusalsOf(asJson)).toEqual([expect.objectContaining({ file: empty })]);
  expect(statusOf(asJson)).toMatchObject({ complete: false, codes: [{ file: last }] });
});

const part = (number: number) =>
  path.resolve(`test/vectors/reports/07-qr-several-parts/share-part-${number}-of-3.png`);
const IN_PARTS = '11223344015c8899aabbccddeeff00112233445566778899aabbccddeeff00115c';

test('a share in three codes is one line, in whatever order its pictures come', async () => {
  for (const order of perTier(
    [[3, 1, 2]],
    [
      [1, 2, 3],
      [3, 1, 2],
    ],
  )) {
    const ran = await quorate(['scan', ...order.map(part)]);
    expect(ran).toEqual({ status: 0, stdout: `${IN_PARTS}\n`, stderr: '' });
  }
});

test('a part alone is no share: it is refused, and named', async () => {
  const whole = picture('whole.png', SHARES[0]!);
  const ran = await quorate(['scan', part(2), whole]);
  expect([ran.status, ran.stdout]).toEqual([3, `${SHARES[0]}\n`]);
  expect(ran.stderr).toContain('part 2 of 3');
  const asJson = await quorate(['scan', part(1), part(3), '--json']);
  expect([asJson.status, codesOf(asJson)]).toEqual([3, ['CODE_PART']]);
  expect(statusOf(asJson)).toMatchObject({ complete: false, codes: [] });
});

test('without a file it says what is missing', async () => {
  expect(await quorate(['scan'])).toMatchObject({ status: 2, stdout: '' });
});

/** Giant inputs are gone through once or a few times, never once for each of their parts. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { countSteps } from '../support/steps';

let steps: Awaited<ReturnType<typeof countSteps>>;
beforeAll(async () => {
  steps = await countSteps();
  vi.resetModules();
});
afterAll(() => steps.end());

/** Twice as much takes about twice the steps; four times as many would be the square. */
const MOST = 2.5;
/** What any input takes, however small. */
const FIXED = 20_000;
const SIZE = 1 << 14;

async function growsAsItself(work: (size: number) => () => unknown): Promise<void> {
  const [once, twice] = [work(SIZE), work(2 * SIZE)];
  const counts = [await steps.of(once), await steps.of(twice)] as const;
  expect(counts[0]).toBeGreaterThan(0);
  expect(counts[1], `${counts.join(' and ')} steps`).toBeLessThan(MOST * counts[0] + FIXED);
}

it('work that grows as the square is told', async () => {
  const { isWhiteSpace } = await import('../../shared/shares/digits');
  const square = (size: number) => () => {
    for (let at = 0; at < (size / 64) ** 2; at++) isWhiteSpace(at);
  };
  await expect(growsAsItself(square)).rejects.toThrow('steps');
});

describe('a public key that is none', () => {
  it.each<[string, (size: number) => string | Uint8Array]>([
    ['padding characters and then another', size => `${'='.repeat(size - 1)}x`],
    ['one character of base64', size => 'A'.repeat(size)],
    ['letters of a label', size => `-----BEGIN ${'PRIVATE '.repeat(size / 8)}`],
    ['words that begin a private key', size => 'BEGIN PRIVATE '.repeat(size / 14)],
    ['empty lines', size => '\n'.repeat(size)],
    ['white space and a letter', size => `${' '.repeat(size - 1)}x`],
    ['armor lines', size => '-----BEGIN PGP PUBLIC KEY BLOCK-----\n'.repeat(size / 37)],
    ['packets', size => Uint8Array.from({ length: size }, (_, at) => (at % 2 ? 0 : 0xcd))],
    ['high bytes', size => new Uint8Array(size).fill(0xff)],
  ])('%s', async (_, make) => {
    const { decodeKeyInput } = await import('../../main/ceremony/openpgp/input');
    await growsAsItself(size => {
      const given = make(size);
      return () =>
        expect(() => decodeKeyInput(given)).toThrow(
          expect.objectContaining({ code: expect.stringMatching(/^PGP_KEY_/) }),
        );
    });
  });
});

describe('parameters of a call', () => {
  it.each<[string, (size: number) => object]>([
    ['pgpKey.read', size => ({ pgp_key: 'a'.repeat(1024 * size) })],
    ['generateShare.update', size => ({ key: new Uint8Array(1024 * size), nonce: '' })],
    [
      'createKeySet.start',
      size => ({ name: 'x', required: 2, holders: Array.from({ length: size }, () => ({ name: 'y' })) }),
    ],
    ['keySet.adopt', size => ({ name: 'x', required: 2, issued: 3, indexes: Array(size).fill(1) })],
  ])('of %s', async (name, make) => {
    const { dispatch } = await import('../../main/program/dispatch');
    await growsAsItself(size => {
      const given = make(size);
      return async () =>
        expect(await dispatch({} as never, name, given)).toMatchObject({ error: { code: 'BAD_REQUEST' } });
    });
  });
});

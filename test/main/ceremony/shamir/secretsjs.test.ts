import fc from 'fast-check';
import secrets from 'secrets.js-grempe';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { heldCount, wipeAll } from '../../../../main/ceremony/process/wipe';
import { evaluateAt, type Point, SECRETS_JS_FIELD } from '../../../../main/ceremony/shamir/gf256';
import {
  looksLikeSecretsJs,
  newSecretsJsShare,
  paddingHolds,
  parseSecretsJsShare,
  secretsJsText,
} from '../../../../main/ceremony/shamir/secretsjs';
import { grouped, toHex, utf8 } from '../../../../shared/bytes';
import { Refusal } from '../../../../shared/text/refusals';
import { runs } from '../../../support/tier';
import { toldBy } from '../../../support/told';
import { edge, eightBits, nameOf, otherBits, pointsOf } from './secretsjs-vectors';

// The declarations of the library are wrong in several places; this is what it does.
const library = secrets as unknown as {
  init(bits?: number): void;
  getConfig(): { bits: number };
  share(secretHex: string, shares: number, required: number, padLength?: number): string[];
  combine(shares: string[]): string;
  newShare(id: number, shares: string[]): string;
};

afterEach(() => {
  vi.restoreAllMocks();
  library.init();
  wipeAll();
});

const parse = (text: string) => parseSecretsJsShare(utf8(text));
const textOf = (point: Point) => new TextDecoder().decode(secretsJsText(point));
const made = async (shares: readonly Point[], index: number) =>
  textOf(await newSecretsJsShare(shares, index));

/** What a refusal says, without its sentence; null when there is none. */
function refusal(text: string | Uint8Array): { code: string; position?: number | undefined } | null {
  try {
    parseSecretsJsShare(typeof text === 'string' ? utf8(text) : text);
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, position } = error.failure;
    return position === undefined ? { code } : { code, position };
  }
}

const refusedWith = (work: Promise<unknown>) =>
  work.then(
    () => null,
    error => (error instanceof Refusal ? error.code : Promise.reject(error)),
  );

const [first] = eightBits;
const [share] = first!.shares as [string];

describe('a share’s text', () => {
  test('is its index and its values, and is written as the library writes it', () => {
    expect(parse(share)).toEqual({
      index: 1,
      value: new Uint8Array(Buffer.from(share.slice(3), 'hex')),
    });
    for (const set of eightBits) {
      for (const text of set.shares) expect(textOf(parse(text))).toBe(text);
    }
  });

  test('is read behind the byte order mark of some editors, and is known by its look there, too', () => {
    expect(parse(`\ufeff${share}`)).toEqual(parse(share));
    expect(looksLikeSecretsJs(utf8(`\ufeff${share}`))).toBe(looksLikeSecretsJs(utf8(share)));
    expect(looksLikeSecretsJs(utf8(`\ufeff801${'00'.repeat(16)}`))).toBe(true);
  });

  test('is read in upper and lower case, in groups and with line ends, and written in lower case', () => {
    const typed = `\n ${grouped(share.toUpperCase()).replaceAll(' ', '\r\n')} `;
    expect(textOf(parse(typed))).toBe(share);
  });

  test('is left as it is, and only the values are held', () => {
    const text = utf8(share);
    parseSecretsJsShare(text);
    expect(text).toEqual(utf8(share));
    expect(heldCount()).toBe(1);
  });

  test.each(otherBits.map(set => [set.bits, set] as const))(
    'of %d bits is refused, with that number and the only one that is supported',
    (bits, set) => {
      for (const text of set.shares) {
        expect(refusal(text)).toEqual({ code: 'SECRETSJS_BITS' });
        expect(() => parse(text)).toThrow(
          expect.objectContaining({ code: 'SECRETSJS_BITS', facts: { seen: bits } }),
        );
      }
    },
  );

  test('with index 00 is an alarm', () => {
    expect(() => parse(`800${share.slice(3)}`)).toThrow(new Refusal('SHARE_INDEX_ZERO'));
    expect(new Refusal('SHARE_INDEX_ZERO').failure.alarm).toBe(true);
  });

  test.each([
    ['', 'SHARE_EMPTY', undefined],
    [' \n', 'SHARE_EMPTY', undefined],
    ['8', 'SECRETSJS_CUT', undefined],
    ['801', 'SECRETSJS_CUT', undefined],
    ['8015', 'SECRETSJS_CUT', undefined],
    [share.slice(0, -1), 'SECRETSJS_CUT', undefined],
    [`${share}0`, 'SECRETSJS_CUT', undefined],
    ['801zz', 'SECRETSJS_NOT_READABLE', 4],
    ['8 01 5=', 'SECRETSJS_NOT_READABLE', 7],
    ['80é', 'SECRETSJS_NOT_READABLE', 3],
    ['"8015', 'SECRETSJS_NOT_READABLE', 1],
    ['0x8015', 'SECRETSJS_NOT_READABLE', 1],
    ['2015', 'SECRETSJS_NOT_READABLE', 1],
    ['L015', 'SECRETSJS_NOT_READABLE', 1],
    ['@015', 'SECRETSJS_NOT_READABLE', 1],
    ['`015', 'SECRETSJS_NOT_READABLE', 1],
    ['\ufeff8 01 5=', 'SECRETSJS_NOT_READABLE', 7],
    ['-8015', 'SECRETSJS_NOT_READABLE', 1],
    [`801${'00'.repeat((1 << 16) + 1)}`, 'SHARE_TOO_LONG', undefined],
  ])('%# is refused as %s', (text, code, position) => {
    expect(refusal(text)).toEqual(position === undefined ? { code } : { code, position });
    expect(heldCount()).toBe(0);
  });

  test('of the greatest length there is, is read', () => {
    expect(parse(`8ff${'5a'.repeat(1 << 16)}`).value).toHaveLength(1 << 16);
  });

  test('any bytes are a share that the library reads too, or refused, and a refusal keeps and repeats nothing', () => {
    const likely = fc
      .array(fc.constantFrom(...'80123abcFkKLz \n'), { maxLength: 30 })
      .map(characters => utf8(`8${characters.join('')}`));
    const near = fc
      .tuple(fc.nat(share.length - 1), fc.nat(255))
      .map(([at, byte]) => utf8(share).with(at, byte));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 60 }), likely, near), text => {
        wipeAll();
        const plain = new TextDecoder().decode(text).replace(/\s/g, '');
        try {
          const point = parseSecretsJsShare(text);
          expect(plain).toMatch(/^8[0-9a-fA-F]{4,}$/);
          expect(textOf(point)).toBe(plain.toLowerCase());
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          expect(heldCount()).toBe(0);
          expect(toldBy(error.failure)).not.toContain(plain.length > 8 ? plain : '\0');
          const whole = plain.length % 2 === 1 && /^8(?!00)[0-9a-fA-F]{4,}$/.test(plain);
          expect(whole).toBe(false);
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  test('is told from the text of other shares', () => {
    expect(looksLikeSecretsJs(utf8(share))).toBe(true);
    expect(looksLikeSecretsJs(utf8(grouped(share.toUpperCase())))).toBe(true);
    expect(looksLikeSecretsJs(utf8(share.slice(1)))).toBe(false);
    expect(looksLikeSecretsJs(utf8(`${share}0`))).toBe(false);
    expect(looksLikeSecretsJs(utf8('abc'))).toBe(false);
    expect(looksLikeSecretsJs(utf8('801'))).toBe(false);
    // A share of Vault for 32 bytes that lost a digit.
    expect(looksLikeSecretsJs(utf8(`8${'c'.repeat(64)}`))).toBe(false);
    expect(looksLikeSecretsJs(utf8(`${share}+/`))).toBe(false);
    expect(looksLikeSecretsJs(new Uint8Array())).toBe(false);
  });
});

describe('a new share', () => {
  test.each(eightBits.map(set => [nameOf(set), set] as const))(
    '%s: is the string that secrets.js gave, at a new index and at a listed one',
    async (_, set) => {
      const { id, fromIndexes, share: expected } = set.newShare;
      expect(await made(pointsOf(fromIndexes.map(at => set.shares[at]!)), id)).toBe(expected);
      for (let at = 0; at < set.n - set.t; at++) {
        const others = set.shares.slice(at + 1, at + 1 + set.t);
        expect(await made(pointsOf(others), at + 1)).toBe(set.shares[at]);
      }
      const { id: last, share: again } = set.newShare_of_existing_last_id;
      expect(await made(pointsOf(set.shares.slice(0, set.t)), last)).toBe(again);
    },
  );

  test.each(['leadingZeros', 'oddDigits', 'upper'] as const)(
    '%s: the set is extended, and the new share gives the secret together with old ones',
    async name => {
      const { shares, secret_hex } = edge[name];
      const required = 2;
      const fresh = await made(pointsOf(shares.slice(0, required)), 9);
      expect(await made(pointsOf(shares.slice(1)), 9)).toBe(fresh);
      expect(fresh).toMatch(/^809[0-9a-f]+$/);
      expect(fresh).toHaveLength(shares[0]!.length);
      expect(library.combine([fresh, shares[0]!])).toBe(secret_hex);
      const reissued = await made(pointsOf([shares[0]!, fresh]), 2);
      expect(reissued).toBe(shares[1]!.toLowerCase().replace(/^8/, '8'));
    },
  );

  test('of any set that the library makes gives the secret with any others', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 70 }).map(toHex),
        fc.integer({ min: 2, max: 7 }),
        fc.integer({ min: 9, max: 255 }),
        fc.constantFrom(0, 8, 24, 128, 1024),
        fc.boolean(),
        async (hex, required, index, padLength, odd) => {
          const secret = odd ? hex.slice(1) || 'f' : hex;
          const shares = library.share(secret, 8, required, padLength);
          const points = pointsOf(shares);
          expect(paddingHolds(points.slice(0, required))).toBe(true);
          if (!odd) expect(paddingHolds(points.slice(-required), secret.length / 2)).toBe(true);
          const fresh = await made(points.slice(8 - required), index);
          expect(library.combine([...shares.slice(0, required - 1), fresh])).toBe(secret);
        },
      ),
      { numRuns: runs(150) },
    );
  });

  test('leaves only itself behind', async () => {
    const points = pointsOf(first!.shares.slice(0, 3));
    const before = heldCount();
    await newSecretsJsShare(points, 9);
    expect(heldCount()).toBe(before + 1);
  });
});

describe('what secrets.js answers wrongly and without an error', () => {
  let points: Point[];
  let three: Point[];
  beforeEach(() => {
    points = pointsOf(first!.shares);
    three = points.slice(0, 3);
  });

  test('an index that is among the shares is refused (the library gives that share again)', async () => {
    expect(library.newShare(2, first!.shares.slice(0, 3))).toBe(first!.shares[1]);
    expect(await refusedWith(newSecretsJsShare(three, 2))).toBe('INDEX_IN_USE');
  });

  test('an index that is no whole number from 1 to 255 is refused (the library makes 1 of 1.5, and 16 of "10")', async () => {
    expect(library.newShare(7.5, first!.shares.slice(0, 3))).toMatch(/^807/);
    expect(library.newShare('10' as never, first!.shares.slice(0, 3))).toMatch(/^810/);
    for (const index of [0, -1, 256, 1.5, 7.5, Number.NaN, '10', '7', undefined, null, []]) {
      expect(await refusedWith(newSecretsJsShare(three, index as never))).toBe('INDEX_OUT_OF_RANGE');
    }
  });

  test('no share, or one alone, is refused', async () => {
    expect(await refusedWith(newSecretsJsShare([], 9))).toBe('THRESHOLD_ONE');
    expect(await refusedWith(newSecretsJsShare(points.slice(0, 1), 9))).toBe('THRESHOLD_ONE');
  });

  test('one index twice gives no share, neither with the same content nor with other (the library takes the first)', async () => {
    const other = { index: 1, value: points[1]!.value };
    await expect(newSecretsJsShare([points[0]!, points[0]!, points[2]!], 9)).rejects.toThrow(RangeError);
    await expect(newSecretsJsShare([points[0]!, other, points[2]!], 9)).rejects.toThrow(RangeError);
  });

  test('shares of different lengths give none (the library fills up)', async () => {
    const short = { index: 3, value: points[2]!.value.slice(1) };
    await expect(newSecretsJsShare([points[0]!, points[1]!, short], 9)).rejects.toThrow(RangeError);
  });

  test('a share of index 0 among them gives none', async () => {
    const forged = { index: 0, value: points[0]!.value };
    expect(await refusedWith(newSecretsJsShare([forged, ...three], 9))).toBe('SHARE_INDEX_ZERO');
  });

  test('a library that was left at other bits does not matter', async () => {
    const ten = otherBits.find(set => set.bits === 9)!;
    library.combine(ten.shares.slice(0, 3));
    expect(library.getConfig().bits).toBe(9);
    expect(await made(three, 7)).toBe(first!.newShare.share);
    expect(library.getConfig().bits).toBe(8);
  });

  test('a library that answers otherwise, or not at all, stops it: nothing is made', async () => {
    const right = first!.newShare.share;
    const wrong = `${right.slice(0, -1)}${right.endsWith('0') ? '1' : '0'}`;
    const before = heldCount();
    for (const answer of [wrong, right.slice(0, -2), '', right.toUpperCase(), `${right}\u0100`]) {
      vi.spyOn(library, 'newShare').mockReturnValue(answer);
      expect(await refusedWith(newSecretsJsShare(three, 7))).toBe('SECRETSJS_DISAGREE');
    }
    vi.spyOn(library, 'newShare').mockImplementation(() => {
      throw new Error(`it quotes ${right}`);
    });
    expect(await refusedWith(newSecretsJsShare(three, 7))).toBe('SECRETSJS_DISAGREE');
    expect(heldCount()).toBe(before);
  });
});

describe('the padding', () => {
  test.each(eightBits.map(set => [nameOf(set), set] as const))(
    '%s: holds for every quorum of the set, and with the length for no smaller one',
    (_, set) => {
      const points = pointsOf(set.shares);
      for (let at = 0; at + set.t <= set.n; at++) {
        const quorum = points.slice(at, at + set.t);
        expect(paddingHolds(quorum)).toBe(true);
        expect(paddingHolds(quorum, set.secretBytes)).toBe(true);
        expect(paddingHolds(quorum, set.secretBytes + 1)).toBe(false);
        expect(paddingHolds(quorum.slice(1), set.secretBytes)).toBe(false);
      }
      expect(paddingHolds(points, set.secretBytes)).toBe(true);
    },
  );

  test.each(['leadingZeros', 'oddDigits', 'upper'] as const)('%s: holds', name => {
    const points = pointsOf(edge[name].shares);
    expect(paddingHolds(points.slice(0, 2))).toBe(true);
    const digits = edge[name].secret_hex!.length;
    expect(paddingHolds(points.slice(0, 2), Math.floor(digits / 2))).toBe(digits % 2 === 0);
  });

  test('does not hold for shares of different sets', () => {
    const points = pointsOf(edge.mixedSets.shares);
    expect(paddingHolds(points, 32)).toBe(false);
    expect(paddingHolds(points)).toBe(false);
  });

  test('says nothing of an error in the secret’s own bytes', () => {
    const points = pointsOf(edge.corrupted.shares);
    expect(paddingHolds(points.slice(0, 3), 32)).toBe(true);
    const secret = evaluateAt(SECRETS_JS_FIELD, points.slice(0, 3), 0);
    expect(toHex(secret).slice(-64)).not.toBe(edge.corrupted.secret_hex);
  });

  test('without the length finds most garbage, as the documents say, and not all', () => {
    const trials = 4000;
    let passed = 0;
    for (let trial = 0; trial < trials; trial++) {
      const random = (index: number) => ({ index, value: crypto.getRandomValues(new Uint8Array(48)) });
      if (paddingHolds([random(1), random(2), random(3)])) passed++;
    }
    // 17 of 255 first bytes: 6.7 %. Ten standard deviations are 4 %.
    expect(passed / trials).toBeGreaterThan(0.03);
    expect(passed / trials).toBeLessThan(0.11);
  });

  test('a length that no padding would be left for does not hold', () => {
    const points = pointsOf(first!.shares.slice(0, 3));
    expect(paddingHolds(points, 48)).toBe(false);
    expect(paddingHolds(points, 65536)).toBe(false);
  });

  test('leaves nothing behind, also where a hostile set is nothing but zeros', () => {
    const zeros = [1, 2].map(index => ({ index, value: new Uint8Array(1 << 16) }));
    expect(paddingHolds(zeros)).toBe(false);
    expect(paddingHolds(pointsOf(first!.shares.slice(0, 3)), 32)).toBe(true);
    wipeAll();
    paddingHolds(zeros, 32);
    expect(heldCount()).toBe(0);
  });
});

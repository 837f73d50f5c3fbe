/** A share that is a character or two off its set's length: a slip, whatever else it looks like; and what is of another form. */
import { afterEach, describe, expect, test } from 'vitest';
import { heldCount, wipeAll } from '../../../../main/ceremony/process/wipe';
import { enterShare } from '../../../../main/ceremony/shares/entry';
import type { JudgingContext } from '../../../../main/ceremony/shares/judge';
import { shareMacOf } from '../../../../main/ceremony/shares/share-mac';
import { toBase64, toHex, utf8 } from '../../../../shared/bytes';
import type { ShareSource } from '../../../../shared/contract/share-entry';
import type { KeySetRecord } from '../../../../shared/records/key-set';
import { shareTexts } from '../../../../shared/text/en/refusals/share';
import { Refusal } from '../../../../shared/text/refusals';

afterEach(wipeAll);

const set = { scheme: 'vault', id: '01'.repeat(16), required: 2, issued: 3, secretLength: 32 } as const;
const lists = { shares: [], reserved: [], burnt: [] };
const of = (fields: object): JudgingContext => ({
  record: { ...set, ...lists, ...fields } as unknown as KeySetRecord,
  others: [],
  accepted: [],
});

/** How it is refused; its text and whatever was made of it are overwritten. */
async function refused(state: JudgingContext, share: string, source: ShareSource = 'typed') {
  const typed = utf8(share);
  try {
    await enterShare({ take: async () => ({ progress: 1 }) }, state, { typed, source, slips: new Set() });
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(typed.every(byte => byte === 0)).toBe(true);
    expect(heldCount()).toBe(0);
    const { code, facts, grade } = error.failure;
    expect(JSON.stringify(error.failure)).not.toContain(share.slice(0, 6));
    return { code, facts, grade };
  }
}

const hex = `${toHex(Uint8Array.from({ length: 32 }, (_, at) => 7 * at + 0x3b))}11`;
const eight = `8${hex.slice(1)}`;
/** As secrets.js writes one, padded as by default: 67 characters with a secret of 31 bytes, 99 with one of 32. */
const ofSecretsJs = (valueBytes: number) => `801${hex.repeat(3).slice(0, 2 * valueBytes)}`;

describe('in a set of Vault’s form', () => {
  test('a digit too many or too few is a slip, with an 8 in front as without, and says how many there are', async () => {
    const off = [`${hex}1`, hex.slice(1), `${eight}1`, eight.slice(0, -1)];
    for (const share of off)
      expect(await refused(of({}), share)).toMatchObject({
        facts: { seen: share.length, expected: 66 },
        grade: 'slip',
      });
    const codes = await Promise.all([`${hex}1`, `${eight}1`].map(share => refused(of({}), share)));
    expect(codes.map(one => one?.code)).toEqual(['SHARE_HEX_ODD', 'SHARE_OF_SECRETSJS']);
  });

  test('two characters too many or too few are a slip in hex and in base64', async () => {
    const bytes = Uint8Array.from({ length: 33 }, (_, at) => 0x55 + 5 * at);
    const base64 = toBase64(bytes);
    for (const share of [`${hex}22`, hex.slice(2), `${base64}QQ`, `${base64.slice(0, -3)}A`])
      expect((await refused(of({}), share))?.grade).toBe('slip');
    expect((await refused(of({}), `${hex}2222`))?.grade).toBe('paper');
  });

  test('a share of secrets.js is told as one: by itself where its length is another, and beside the slip where it may be one', async () => {
    expect(await refused(of({}), ofSecretsJs(48))).toEqual({
      code: 'SHARE_OF_SECRETSJS',
      facts: {},
      grade: 'paper',
    });
    const near = await refused(of({}), ofSecretsJs(32));
    expect(near).toEqual({ code: 'SHARE_OF_SECRETSJS', facts: { seen: 67, expected: 66 }, grade: 'slip' });
    const said = shareTexts.SHARE_OF_SECRETSJS(near!.facts);
    expect(said).toMatch(/^This is hex with 67 digits, and a share of this set has 66: 1 too many/);
    expect(said).toContain('Or it is a share of secrets.js');
    expect(await refused(of({ secretLength: 17 }), ofSecretsJs(16))).toMatchObject({ grade: 'slip' });
    // What was scanned has a checksum, and no character of it was typed.
    expect(await refused(of({}), ofSecretsJs(32), 'scanned')).toEqual({
      code: 'SHARE_OF_SECRETSJS',
      facts: {},
      grade: 'paper',
    });
  });
});

test('in a set of secrets.js a first character that is mistyped is a slip where the length is right, and another paper where not', async () => {
  const state = of({ scheme: 'secretsjs', secretLength: 48 });
  const share = ofSecretsJs(48);
  expect(await refused(state, `9${share.slice(1)}`)).toMatchObject({ code: 'SECRETSJS_BITS', grade: 'slip' });
  expect(await refused(state, `9${share.slice(1, -8)}`)).toMatchObject({ grade: 'paper' });
  expect(await refused(of({ scheme: 'secretsjs', secretLength: null }), `9${share.slice(1)}`)).toMatchObject({
    grade: 'paper',
  });
});

test('of a slip the character behind it is named, too, over a space: the same for one that is another and for two that are swapped', async () => {
  const value = Uint8Array.from({ length: 32 }, (_, at) => 7 * at + 0x3b);
  const state = of({ shares: [{ index: 0x11, verifier: shareMacOf(set, 0x11, value), status: 'active' }] });
  const typed = (text: string) => `${text.slice(0, 8)} ${text.slice(8)}`;
  const swapped = `${hex.slice(0, 7)}${hex[8]}${hex[7]}${hex.slice(9)}`;
  const other = `${hex.slice(0, 7)}${(Number.parseInt(hex[7]!, 16) ^ 1).toString(16)}${hex.slice(8)}`;
  for (const text of [swapped, other])
    expect(await refused(state, typed(text))).toEqual({
      code: 'SHARE_DOES_NOT_MATCH',
      facts: { index: 0x11, position: 8, next: 10, mistyped: true },
      grade: 'slip',
    });
});

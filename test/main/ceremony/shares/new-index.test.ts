import { describe, expect, it } from 'vitest';
import { chooseIndex, drawIndexes } from '../../../../main/ceremony/shares/new-index';
import type { Refusal } from '../../../../shared/text/refusals';
import { adopted, listed } from '../records';

const all = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

function refused(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as Refusal).code;
  }
}

describe('the index of a new share', () => {
  it('is drawn from all that are free, every one of them, and never 0 or one that is taken', () => {
    const record = { ...adopted({ issued: 248, required: 2, indexes: all(248) }), burnt: [249] };
    const seen = new Set(Array.from({ length: 400 }, () => chooseIndex(record, undefined, false).index));
    expect([...seen].sort()).toEqual([250, 251, 252, 253, 254, 255]);
  });

  it('is drawn evenly', () => {
    const record = adopted({ issued: 251, required: 2, indexes: all(251) });
    const counts = new Map<number, number>();
    for (let at = 0; at < 4000; at++) {
      const { index } = chooseIndex(record, undefined, false);
      counts.set(index, (counts.get(index) ?? 0) + 1);
    }
    // 1000 each; eight standard deviations.
    for (const index of [252, 253, 254, 255]) expect(Math.abs(counts.get(index)! - 1000)).toBeLessThan(220);
  });

  it('is the one that was asked for, when that is free', () => {
    expect(chooseIndex(adopted(), 200, false)).toEqual({ index: 200 });
  });

  it.each<[number, string]>([
    [0, 'INDEX_OUT_OF_RANGE'],
    [256, 'INDEX_OUT_OF_RANGE'],
    [-1, 'INDEX_OUT_OF_RANGE'],
    [1.5, 'INDEX_OUT_OF_RANGE'],
    [Number.NaN, 'INDEX_OUT_OF_RANGE'],
    [2, 'INDEX_IN_USE'],
    [77, 'INDEX_BURNT'],
    [78, 'INDEX_RESERVED'],
  ])('%s is refused: %s', (asked, code) => {
    const reserved = [{ ...listed(78), file: 'shares/x.asc', sha256: '', at: '', reissue: false }];
    const record = { ...adopted(), burnt: [77], reserved };
    expect(refused(() => chooseIndex(record, asked, true))).toBe(code);
  });

  it('is certainly free only when all issued indexes are known; else the risk has to be accepted, also with a choice', () => {
    const record = adopted({ issued: 5, indexes: [1, 2] });
    expect(refused(() => chooseIndex(record, undefined, false))).toBe('INDEXES_UNKNOWN');
    expect(refused(() => chooseIndex(record, 100, false))).toBe('INDEXES_UNKNOWN');
    const { index, risk } = chooseIndex(record, 100, true);
    expect(index).toBe(100);
    expect(risk).toEqual({ unknown: 3, pool: 253, percent: '1.2' });
  });

  it('is above the number issued when not all are known, since older tools number in order', () => {
    const record = { ...adopted({ issued: 250, required: 2, indexes: [254] }), burnt: [253] };
    const seen = new Set(Array.from({ length: 200 }, () => chooseIndex(record, undefined, true).index));
    expect([...seen].sort()).toEqual([251, 252, 255]);
  });

  it('does not exist at 255 shares, nor when what is free is burnt', () => {
    const full = adopted({ issued: 255, required: 2, indexes: all(255) });
    expect(refused(() => chooseIndex(full, undefined, true))).toBe('NO_INDEX_LEFT');
    expect(refused(() => chooseIndex(full, 7, true))).toBe('NO_INDEX_LEFT');
    const burnt = { ...adopted({ issued: 254, required: 2, indexes: all(254) }), burnt: [255] };
    expect(refused(() => chooseIndex(burnt, undefined, false))).toBe('NO_INDEX_FREE');
  });
});

describe('the indexes of a new set', () => {
  it('are as many as asked for, different, from 1 to 255, in no order', () => {
    for (const count of [0, 1, 3, 255]) {
      const drawn = drawIndexes(count);
      expect(new Set(drawn).size).toBe(count);
      for (const index of drawn) expect(index >= 1 && index <= 255).toBe(true);
    }
    expect(drawIndexes(255)).not.toEqual(all(255));
  });

  it('can be any of the 255', () => {
    const seen = new Set(Array.from({ length: 300 }, () => drawIndexes(20)).flat());
    expect(seen.size).toBe(255);
  });
});

describe('the index of an export that the record does not know', () => {
  const record = { ...adopted({ issued: 252, required: 2, indexes: all(252) }), burnt: [253] };
  const exported = [{ index: 254, file: 'shares/x-index-254.asc' }];

  it('is never drawn, and refused by the name of the file when it is asked for', () => {
    for (let at = 0; at < 50; at++) expect(chooseIndex(record, undefined, false, exported).index).toBe(255);
    expect(() => chooseIndex(record, 254, false, exported)).toThrow(
      expect.objectContaining({ facts: { index: 254, name: 'shares/x-index-254.asc' } }),
    );
    const both = [...exported, { index: 255, file: 'shares/y-index-255.asc' }];
    expect(refused(() => chooseIndex(record, undefined, false, both))).toBe('NO_INDEX_FREE');
    expect(refused(() => chooseIndex(record, 254, false, both))).toBe('INDEX_EXPORTED');
  });
});

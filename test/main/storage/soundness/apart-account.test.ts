import { describe, expect, it } from 'vitest';
import { reservedFacts, tellsOf } from '../../../../main/storage/soundness/apart-account';
import { grouped } from '../../../../shared/bytes';
import type { ReservedIndex } from '../../../../shared/records/key-set';
import type { Entry } from '../../../../shared/records/transcript';
import { line, type StatementLine } from '../../../../shared/text/statement-lines';

const share: ReservedIndex = {
  index: 9,
  holder: 'Newcomer',
  pgp_fingerprint: 'ab'.repeat(20),
  keyMaterial: ['cd'.repeat(32)],
  verifier: null,
  file: 'shares/new.asc',
  sha256: 'ef'.repeat(32),
  transcript: 't.jsonl',
  at: '2026-01-01T00:00:00Z',
  reissue: false,
};
const setId = '01'.repeat(16);
const { file, sha256 } = share;

const told = {
  start: {
    operation: 'generateShare',
    bound: [
      'To: Newcomer',
      `Key: ${grouped(share.pgp_fingerprint)}`,
      'Key, name in it: Key: other',
      `Key set id: ${setId}`,
    ],
  } as object,
  reserved: reservedFacts(share) as object,
  exported: { index: 9, file, sha256 } as object,
  end: { outcome: 'record-changed', burnt: [9], notRecorded: true, file, sha256 } as object,
};

function tells(more: Partial<typeof told>, use: 'issued' | 'unused' = 'issued', one = share): boolean {
  const entries = Object.entries({ ...told, ...more }).map(([event, facts]) => ({ event, ...facts }));
  return tellsOf(entries as unknown as Entry[], one, { setId, use });
}

/** The start as attempts write it since lines are ids with facts. */
const withIds = (...bound: StatementLine[]) => ({ start: { operation: 'generateShare', bound } });
const stated = [
  line('to', { holder: 'Newcomer' }),
  line('key', { fingerprint: share.pgp_fingerprint }),
  line('keyNamed', { userIds: ['Key: other'] }),
  line('keySetId', { keySetId: setId }),
];

describe('the transcript of a share kept apart', () => {
  it('tells of the share that it reserved, exported and did not record', () => {
    expect(tells({})).toBe(true);
    expect(tells({}, 'unused')).toBe(true);
    expect(tells(withIds(...stated))).toBe(true);
  });

  it.each<[string, Partial<typeof told>]>([
    [
      'of another set',
      { start: { ...told.start, bound: ['To: Newcomer', `Key: ${grouped(share.pgp_fingerprint)}`] } },
    ],
    ['of another set by its id', withIds(...stated.with(3, line('keySetId', { keySetId: '02'.repeat(16) })))],
    ['to another holder', withIds(...stated.with(0, line('to', { holder: 'Mallory' })))],
    ['to another key', withIds(...stated.with(1, line('key', { fingerprint: '12'.repeat(20) })))],
    ['to two holders', withIds(...stated, line('to', { holder: 'Newcomer' }))],
    ['of another operation', { start: { ...told.start, operation: 'reissue' } }],
    ['whose lines are none', { start: { operation: 'generateShare', bound: 'To: Newcomer' } }],
    ['with another index in its end', { end: { ...told.end, burnt: [8] } }],
    ['with another file in its end', { end: { ...told.end, file: 'shares/other.asc' } }],
    ['with another file reserved', { reserved: { ...told.reserved, file: 'shares/other.asc' } }],
    ['with another digest exported', { exported: { ...told.exported, sha256: '00'.repeat(32) } }],
    ['with another entry of the record', { reserved: { ...told.reserved, reservation: '00'.repeat(32) } }],
    ['that reserved nothing', { reserved: { event: 'refused' } }],
  ])('%s does not', (_what, more) => {
    expect(tells(more)).toBe(false);
    expect(tells(more, 'unused')).toBe(false);
  });

  it('that does not say that its share is left out lets it be given up, not recorded', () => {
    const end = { outcome: 'record-changed', burnt: [9] };
    expect([tells({ end }), tells({ end }, 'unused')]).toEqual([false, true]);
  });

  it('of an earlier version binds what people saw, and not the verifier', () => {
    const reserved = { index: 9, file, sha256 };
    const other = { ...share, verifier: '12'.repeat(32) };
    expect(tells({ reserved }, 'issued', other)).toBe(true);
    expect(tells({ reserved }, 'issued', { ...share, holder: 'Mallory' })).toBe(false);
    expect(tells({}, 'issued', other)).toBe(false);
  });
});

/** How a quorum stands, and what has happened to it, as the screen of a key set shows them. */
import { expect, test } from 'vitest';
import { toIssueAgain } from '../../renderer/lib/loss';
import { placed } from '../../renderer/lib/seating';
import { type HealthySeat, type SeatHealth, seatsOf, standing } from '../../renderer/lib/standing';
import { lastOpened, timeLine } from '../../renderer/lib/time-line';
import { isFoundRight, lastCheckOf } from '../../renderer/lib/tss-checks';
import { vaultTime } from '../../renderer/lib/vault-time';
import { keySet } from '../../renderer/messages/en/key-set';
import { ceremonyOfCheck } from '../../shared/records/transcript-name';
import { sampleCeremony, sampleKeySet } from './samples-of-sets';
import { sampleEpoch, sampleGroup, sampleRequest, TSS_HOLDERS } from './samples-of-tss';

/** A quarter of an hour after the sample's keys were issued. */
const NOW = Date.parse('2026-11-21T14:00:00.000Z');

const seats = (...healths: SeatHealth[]): HealthySeat[] =>
  healths.map((health, place) => ({ index: place + 1, holder: `H${place + 1}`, health }));

test('all of the shares are not said to be any of them', () => {
  expect(keySet.lead(2, 3, 3)).toBe('Any 2 of its 3 shares together are the secret.');
  expect(keySet.lead(2, 3, 2)).toBe('Both shares that are left together are the secret; 3 were issued.');
  expect(keySet.lead(3, 3, 3)).toBe('All 3 of its shares together are the secret.');
});

test('after a loss the lost share is issued again first, while enough are left; not one that was destroyed', () => {
  const { shares } = sampleKeySet();
  const of = (status: 'lost' | 'destroyed', issued: number) =>
    toIssueAgain({
      shares: shares.map((share, place) => ({ ...share, status: place === 1 ? status : 'active' })),
      issued,
      required: 2,
    })?.index;
  expect(of('lost', shares.length)).toBe(shares[1]!.index);
  expect(of('destroyed', shares.length)).toBeUndefined();
  expect(
    toIssueAgain({ shares: shares.map(share => ({ ...share, status: 'lost' })), issued: 3, required: 2 }),
  ).toBe(undefined);
});

test('good only where more are left than are needed, and each was shown to be right; plain where a quorum was', () => {
  const all = standing(seats('checked', 'checked', 'checked', 'checked', 'lost'), 0, 3);
  expect(all).toMatchObject({ left: 4, shown: 4, spare: 1, tone: 'good' });
  const good = standing(seats('checked', 'checked', 'checked', 'overdue', 'lost'), 0, 3);
  expect(good).toMatchObject({ left: 4, shown: 3, spare: 1, count: 4, tone: 'plain' });
  expect(good.named.flat().map(({ holder }) => holder)).not.toContain('H5');
  expect(standing(seats('checked', 'checked', 'unchecked', 'overdue'), 0, 3).tone).toBe('warn');
  expect(standing(seats('checked', 'checked', 'checked', 'destroyed'), 0, 3)).toMatchObject({
    spare: 0,
    tone: 'warn',
  });
  expect(standing(seats('checked', 'checked', 'lost', 'lost'), 0, 3)).toMatchObject({
    spare: -1,
    tone: 'alarm',
  });
  const fresh = seats('unchecked', 'unchecked', 'unchecked', 'unchecked');
  expect([false, true].map(opened => standing(fresh, 0, 3, opened).tone)).toEqual(['warn', 'plain']);
  expect(standing(fresh.slice(1), 0, 3, true).tone).toBe('warn');
  expect(standing(seats('confirmed', 'waiting'), 0, 1)).toMatchObject({ shown: 1, spare: 1, tone: 'plain' });
});

test('of an adopted set what is claimed counts as left, and is never shown to be right', () => {
  expect(standing([], 5, 3)).toMatchObject({ left: 5, shown: 0, spare: 2, named: [], tone: 'warn' });
  expect(standing(seats('formOnly', 'formOnly', 'formOnly'), 2, 3)).toMatchObject({ shown: 0, tone: 'warn' });
});

test('a share of threshold keys is destroyed, confirmed, or waits for a receipt of what its holder has now', () => {
  const health = (more: Parameters<typeof sampleEpoch>[0]) =>
    seatsOf(sampleEpoch(more), sampleGroup().key_share_holders, [], NOW).map(seat => seat.health);
  expect(health({})).toEqual(['confirmed', 'waiting', 'waiting']);
  const again = { missing: [{ tss_node_id: '1', name: 'Ada Wolf' }] };
  expect(health(again)).toEqual(['waiting', 'waiting', 'waiting']);
  const destroyed = [{ tss_node_id: '1', name: 'Ada Wolf', at: '2026-11-22T09:00:00.000Z' }];
  expect(health({ destroyed })).toEqual(['destroyed', 'waiting', 'waiting']);
});

test('one that is being given again is lost until then; one that is complained of, or not heard of for a week, is named so', () => {
  const { key_share_holders } = sampleGroup();
  const request = (status: string, more: object = {}) => [
    sampleRequest({ lostHolder: '1', status, ...more }),
  ];
  const health = (requests: ReturnType<typeof request>, more = {}, days = 0) =>
    seatsOf(sampleEpoch(more), key_share_holders, requests, NOW + days * 86_400_000)[0]!.health;
  expect(health(request('MPCProcessing'))).toBe('lost');
  for (const of of [request('MPCProcessing', { cancelled: true }), request('KeyGeneratingFailed')])
    expect(health(of)).toBe('confirmed');
  expect(health(request('MPCProcessing', { target_key_share_holder_group_id: 'other' }))).toBe('confirmed');
  const missing = { missing: [{ tss_node_id: '1', name: 'Ada Wolf' }] };
  expect([health([], missing, 6), health([], missing, 8)]).toEqual(['waiting', 'overdue']);
  const since = { created_timestamp: NOW + 3 * 86_400_000 };
  expect(health(request('Success', since), missing, 8)).toBe('waiting');
  const complaint = {
    ...missing.missing[0]!,
    contributor: '2',
    finding: 'does-not-fit',
    at: '2026-11-22T09:00:00.000Z',
  };
  expect(health([], { ...missing, complaints: [complaint] })).toBe('complained');
  // After the complaint the share came again.
  expect(health([], { complaints: [complaint] })).toBe('confirmed');
  expect(standing(seats('confirmed', 'confirmed', 'complained'), 0, 2)).toMatchObject({ left: 2, spare: 0 });
});

test('what happened to a vault stands in the order of time, the newest first, and what was declared together is one', () => {
  const at = '2026-11-23T10:00:00.000Z';
  const epoch = sampleEpoch({
    complaints: [
      {
        tss_node_id: '2',
        name: 'Ben Okri',
        contributor: '3',
        finding: 'fits',
        at: '2026-11-21T15:00:00.000Z',
      },
    ],
    void: { reason: 'declared', contributor: '', missing: ['2', '3'], at: '2026-11-22T10:00:00.000Z' },
    destroyed: TSS_HOLDERS.map((name, place) => ({ tss_node_id: String(place + 1), name, at })),
  });
  const transcripts = ['key-gen', 'prove-keys', 'create-tss-group'].map(
    what => `20261124T090000Z-${what}-00aa11bb.jsonl`,
  );
  const events = vaultTime([sampleGroup()], [epoch], [sampleRequest()], {
    ceremonies: transcripts.map((file, at) =>
      sampleCeremony(file, { ending: at === 1 ? 'cancelled' : 'complete' }),
    ),
  });
  expect(events.map(({ id }) => id)).toEqual([
    ...['ceremony', 'ceremony', 'destroyed', 'void', 'complaint', 'receipt', 'issued', 'request', 'group'],
  ]);
  expect(events[0]).toMatchObject({ operation: 'proveKeys', ending: 'cancelled' });
  expect(events[1]).toMatchObject({ operation: 'keyGen', ending: 'complete' });
  expect(events[2]).toMatchObject({ names: TSS_HOLDERS, at });
  const unmade = sampleCeremony('20261101T090000Z-create-tss-vault-00aa11bb.jsonl', {
    ...{ recorded: false, ending: 'interrupted' },
  });
  expect(vaultTime([], [], [], { ceremonies: [unmade] })).toMatchObject([
    { id: 'ceremony', operation: 'createTssVault', ending: 'interrupted', unrecorded: true },
  ]);
});

test('a share was found right where its last check says so, or a receipt after it, and not long ago', () => {
  const DAY_MS = 86_400_000;
  const at = (days: number) => new Date(NOW + days * DAY_MS).toISOString();
  const check = (days: number, found: 'fits' | 'misfit', ofShareNow = true) => ({
    ...{ tss_node_id: '1', name: 'Ada Wolf', at: at(days), found, ofShareNow, transcript: 'a.jsonl' },
  });
  const isRight = (checks: ReturnType<typeof check>[], days: number, more = {}) =>
    isFoundRight(sampleEpoch({ checks, ...more }), '1', 180, NOW + days * DAY_MS);
  // Her receipt is of this day.
  expect([isRight([], 180), isRight([], 181)]).toEqual([true, false]);
  expect(isRight([check(100, 'fits')], 280)).toBe(true);
  expect(isRight([check(100, 'fits'), check(101, 'misfit')], 110)).toBe(false);
  expect(isRight([check(-1, 'misfit')], 0)).toBe(true);
  const given = { missing: [{ tss_node_id: '1', name: 'Ada Wolf' }] };
  expect(isRight([check(100, 'fits', false)], 101, given)).toBe(false);
  expect(lastCheckOf(sampleEpoch({ checks: [check(1, 'fits'), check(2, 'fits', false)] }), '1')?.at).toBe(
    at(1),
  );
  const [event] = vaultTime([], [sampleEpoch({ checks: [check(9, 'misfit')] })], [], {
    ceremonies: [],
  });
  expect(event).toMatchObject({ id: 'checked', name: 'Ada Wolf', found: 'misfit', file: 'a.jsonl' });
});

test('two holders whose identifiers are the same as numbers are two seats', () => {
  const ids = ['9007199254740992', '9007199254740993'];
  const holders = ids.map(tss_node_id => ({ tss_node_id, name: '' }));
  expect(seatsOf(sampleEpoch(), holders, [], NOW).map(({ index }) => index)).toEqual(ids);
});

test('a second line under a name lies on no table and is within the drawing', () => {
  for (let count = 1; count <= 12; count++) {
    const holders = seats(...Array<SeatHealth>(count).fill('checked'));
    const {
      seats: round,
      radius,
      height,
      table,
    } = placed(
      holders.map(({ index, holder, health }) => ({ index, holder, state: health })),
      String,
      20,
    );
    for (const seat of round) {
      expect(seat.y + radius + 40).toBeLessThanOrEqual(height);
      // The corner of a name of usual length that is next to the table.
      const across = Math.max(Math.abs(seat.x - table.x) - 55, 0) / table.rx;
      const down = (table.y - seat.y - radius - 38) / table.ry;
      if (down > 0) expect(across ** 2 + down ** 2, `${count} seats`).toBeGreaterThan(1);
      // Nor does the next seat lie on them.
      for (const other of round.filter(one => one.y > seat.y && Math.abs(one.x - seat.x) < radius + 40))
        expect(other.y - seat.y).toBeGreaterThanOrEqual(2 * radius + 38);
    }
    expect(Math.min(...round.map(({ y }) => y)) + radius + 36).toBeLessThanOrEqual(table.y - table.ry);
  }
});

const files = {
  made: '20260902T081500Z-create-key-set-7f3a91c2.jsonl',
  checked: 'PRACTICE-20261030T080000Z-check-share-00aa11bb.jsonl',
};

test('a check belongs to the last ceremony that had begun by then; newest first', () => {
  const [first, ...others] = sampleKeySet().shares.map(share => ({ ...share, transcript: files.made }));
  const shares = [{ ...first!, checkedAt: '2026-10-30T09:05:00+01:00', checkedIn: '' }, ...others];
  const [check, made, ...more] = timeLine({
    ceremonies: [sampleCeremony(files.made), sampleCeremony(files.checked, { ending: 'expired' })],
    shares,
  });
  expect([check!.ending, made!.ending]).toEqual(['expired', 'complete']);
  expect(more).toEqual([]);
  expect(check).toMatchObject({
    at: '2026-10-30T08:00:00.000Z',
    file: files.checked,
    operation: 'checkShare',
  });
  expect(check!.issued).toEqual([]);
  expect(check!.checked.map(({ index }) => index)).toEqual([first!.index]);
  expect(made).toMatchObject({ operation: 'createKeySet', checked: [] });
  expect(made!.issued).toHaveLength(shares.length);
});

test('a record that says in which ceremony a share was entered is believed, whatever the clock said', () => {
  const issuing = '20261001T080000Z-generate-share-00aa11bb.jsonl';
  const [share] = sampleKeySet().shares;
  const entered = { ...share!, checkedAt: '2020-01-01T00:00:00Z', checkedIn: issuing };
  const [later, during] = timeLine({
    ceremonies: [issuing, files.checked].map(file => sampleCeremony(file)),
    shares: [entered],
  });
  expect(later).toMatchObject({ file: files.checked, checked: [] });
  expect(during).toMatchObject({ file: issuing, checked: [entered] });
  // One that came to nothing is no ceremony in which anybody was found to have a share.
  const before = { ...entered, checkedIn: '', checkedAt: '2026-11-01T00:00:00Z' };
  const unrecorded = sampleCeremony('20261031T080000Z-create-key-set-00aa11bb.jsonl', { recorded: false });
  const both = timeLine({ ceremonies: [sampleCeremony(issuing), unrecorded], shares: [before] });
  expect(both).toMatchObject([{ checked: [], unrecorded: true }, { checked: [before] }]);
  expect(ceremonyOfCheck(entered)).toBe('2026-10-01T08:00:00.000Z');
  for (const checkedIn of ['', files.checked, 'restored.jsonl'])
    expect(ceremonyOfCheck({ checkedIn })).toBe('');
});

test('a check before every ceremony stands alone, and a file with another name has no time', () => {
  const [share] = sampleKeySet().shares;
  const shares = [{ ...share!, transcript: '', checkedAt: '2020-01-02T03:04:05Z', checkedIn: '' }];
  expect(
    timeLine({
      ceremonies: [sampleCeremony(files.made), sampleCeremony('restored.jsonl', { ending: 'unreadable' })],
      shares,
    }),
  ).toMatchObject([
    { operation: 'createKeySet', checked: [] },
    { at: '2020-01-02T03:04:05.000Z', file: '', ending: '', checked: shares },
    { at: '', file: 'restored.jsonl', operation: '', ending: 'unreadable', checked: [] },
  ]);
});

test('of two ceremonies of one second the later one stands first, as of any others', () => {
  const transcripts = ['a', 'b', 'c'].map(
    (nonce, at) => `20261121T14300${at === 2 ? 5 : 1}Z-generate-share-0000000${nonce}.jsonl`,
  );
  expect(
    timeLine({ ceremonies: transcripts.map(file => sampleCeremony(file)), shares: [] }).map(
      ({ file }) => file,
    ),
  ).toEqual(transcripts.toReversed());
});

test('a quorum opened a set when a share was issued by its shares, which could be judged, and not long ago', () => {
  const [share, ...others] = sampleKeySet().shares.map(each => ({ ...each, transcript: files.made }));
  const issuedBy = (operation: string, proof: 'verified' | 'unproven' = 'verified') => {
    const issued = {
      transcript: `20261030T080000Z-${operation}-00aa11bb.jsonl`,
      issuedAt: '2026-10-30T08:05:00Z',
    };
    return { proof, shares: [...others, { ...share!, ...issued }] };
  };
  const soon = Date.parse('2026-11-02T00:00:00Z');
  expect(lastOpened(issuedBy('generate-share'), 180, soon)).toBe('2026-10-30T08:05:00Z');
  expect(lastOpened(issuedBy('reissue'), 180, soon)).toBe('2026-10-30T08:05:00Z');
  expect(lastOpened(issuedBy('create-key-set'), 180, soon)).toBe('');
  expect(lastOpened(issuedBy('generate-share', 'unproven'), 180, soon)).toBe('');
  expect(lastOpened(issuedBy('generate-share'), 2, soon)).toBe('');
});

/** How each attempt ended is told with its transcript, and which of them the digest belongs to that papers are compared with. */
import { appendFileSync, writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { openCeremonyFolder } from '../../../../main/storage/folder/ceremony-folder';
import { summarise, viewOf } from '../../../../main/storage/folder/key-set-view';
import { type KeySetLedger, successor } from '../../../../main/storage/key-sets/key-set-ledger';
import { StandingRecord } from '../../../../main/storage/ledger/standing-record';
import type { KeySetView } from '../../../../shared/contract/key-sets';
import { newestAlarm } from '../../../../shared/records/alarms';
import type { KeySetRecord } from '../../../../shared/records/key-set';
import { lastCeremonyIn } from '../../../../shared/records/last-ceremony';
import type { Ending, Outcome } from '../../../../shared/records/outcome';
import { text } from '../../../../shared/text/text';
import { sentence } from '../../../support/texts';
import { createSet, generateShare } from '../attempts';
import { opened, temporaryFolder } from '../support';

const made = async () => createSet(await opened(await temporaryFolder()));

/** How its ceremonies ended, as its view has it. */
const endingsIn = ({ ceremonies }: KeySetView) => ceremonies.map(({ ending }) => ending);
const ended = (...endings: Ending[]) => endings.map(ending => ({ ending }));

interface Differently {
  operation?: string;
  changes?: Partial<KeySetRecord>;
  reserved?: boolean;
}

/** An attempt without a result, as the program leaves it: listed in the record. `changes` are what else it changed there. */
async function givenUp(
  set: KeySetLedger,
  outcome: Outcome,
  at: string,
  { operation = 'markShare', changes = {}, reserved = false }: Differently = {},
): Promise<string> {
  const stored = await set.load();
  const log = await set.startTranscript('mark-share', outcome, at, {
    operation,
    recordNumber: stored.record.sequence,
    recordDigest: stored.digest,
  });
  if (reserved) await log.append(at, 'reserved', { index: 77, file: 'shares/77.asc' });
  const record = new StandingRecord(set, log, stored);
  await record.save(successor(stored, { ...changes, transcripts: [...stored.record.transcripts, log.file] }));
  await log.end(at, outcome, record.facts);
  await set.updateSums(record.stored);
  return log.file;
}

test('a cancelled, an expired and a failed attempt are told apart from one that was carried out', async () => {
  const set = await made();
  await givenUp(set, 'cancelled', '2026-11-22T10:00:00Z');
  await givenUp(set, 'expired', '2026-11-23T10:00:00Z');
  await givenUp(set, 'failed', '2026-11-24T10:00:00Z');
  const view = await viewOf(set);
  expect(endingsIn(view)).toEqual(['complete', 'cancelled', 'expired', 'failed']);
});

test('an alarm in a transcript is told of, however its attempt ended, and no share that was merely refused', async () => {
  const set = await made();
  const began = async (at: string, alarm: boolean) => {
    const log = await set.startTranscript('check-share', 'abc', at, { operation: 'checkShare' });
    await log.append(at, 'share-refused', { code: 'SHARE_LOST', alarm });
    const stored = await set.load();
    const record = new StandingRecord(set, log, stored);
    await record.save(successor(stored, { transcripts: [...stored.record.transcripts, log.file] }));
    await log.end(at, alarm ? 'interrupted' : 'failed', record.facts);
    return log.file;
  };
  await began('2026-11-22T10:00:00Z', false);
  const alarmed = await began('2026-11-23T10:00:00Z', true);
  expect((await summarise(set)).alarms).toEqual([alarmed]);
  const { ceremonies } = await viewOf(set);
  expect(ceremonies).toHaveLength(3);
  expect(ceremonies.filter(({ alarm }) => alarm)).toMatchObject([{ file: alarmed }]);
  const [soon, late] = [Date.parse('2027-05-01T00:00:00Z'), Date.parse('2027-06-01T00:00:00Z')];
  expect(newestAlarm(ceremonies, soon)).toEqual({ file: alarmed, at: '2026-11-23T10:00:00.000Z' });
  expect(newestAlarm(ceremonies, late)).toBeUndefined();
  // By a clock that was wrong: told, but not in the place of one that is known to be of late.
  const ahead = { file: alarmed.replace('20261123', '20301123'), alarm: true };
  expect(newestAlarm([...ceremonies, ahead], soon)?.file).toBe(alarmed);
  expect(newestAlarm([...ceremonies, ahead], late)?.file).toBe(ahead.file);
});

test('the last digest says that its attempt was cancelled, and the one before it that was carried out stands beside it', async () => {
  const set = await made();
  const carriedOut = (await viewOf(set)).lastDigest;
  expect(await viewOf(set)).toMatchObject({
    ...{ lastOperation: 'createKeySet', lastOutcome: 'complete', lastCarriedOut: null },
  });
  for (const at of ['2026-11-22T10:00:00Z', '2026-11-23T10:00:00Z'])
    await givenUp(set, at.includes('22') ? 'expired' : 'cancelled', at);
  const view = await viewOf(set);
  expect(view).toMatchObject({
    ...{ lastOperation: 'markShare', lastOutcome: 'cancelled' },
    lastCarriedOut: { digest: carriedOut, at: '2026-11-21T10:00:03Z', operation: 'createKeySet' },
  });
  expect(view.lastDigest).not.toBe(carriedOut);
  const [first, second] = sentence(
    text('lastCeremony', { ...lastCeremonyIn(view), hadCeremony: true }),
  ).split('\n');
  expect(first).toMatch(
    /^Last ceremony 23 Nov 2026, 10:00 UTC \(mark a share lost or destroyed: cancelled\), digest /,
  );
  expect(second).toMatch(
    /^The last one that was carried out: 21 Nov 2026, 10:00 UTC \(create a key set\), digest .* A paper with this digest is right, too/,
  );
});

test('no older paper is called right once a repair has recorded a share, nor after a cancelled attempt since then', async () => {
  const at = await temporaryFolder();
  const folder = await openCeremonyFolder(at);
  await generateShare(await createSet(folder), 'issue');
  await folder.close();
  const again = await opened(at);
  const set = await again.find(again.settled[0]!.keySet);
  expect(await viewOf(set)).toMatchObject({
    ...{ issued: 4, ceremonies: ended('complete', 'interrupted') },
    ...{ lastRepaired: true, lastCarriedOut: null },
  });
  await givenUp(set, 'cancelled', '2026-11-23T10:00:00Z');
  expect(await viewOf(set)).toMatchObject({
    ...{ ceremonies: ended('complete', 'interrupted', 'cancelled') },
    ...{ lastRepaired: true, lastCarriedOut: null },
  });
  // With what people carried out they have a new digest on their papers.
  await givenUp(set, 'complete', '2026-11-24T10:00:00Z');
  expect(await viewOf(set)).toMatchObject({ lastRepaired: false });
});

test.each([
  ['failed', { reserved: true }],
  ['cancelled', { changes: { burnt: [77] } }],
  ['record-changed', {}],
  ['complete', { operation: 'correctClaims' }],
] as const)('no older paper is called right when one since then ended %s with %j', async (outcome, how) => {
  const set = await made();
  await givenUp(set, outcome, '2026-11-22T10:00:00Z', how as Differently);
  const isLast = await viewOf(set);
  if (outcome !== 'complete') expect(isLast.lastCarriedOut).toBeNull();
  await givenUp(set, 'cancelled', '2026-11-23T10:00:00Z');
  const view = await viewOf(set);
  expect(endingsIn(view)).toEqual(['complete', outcome, 'cancelled']);
  expect(view.lastCarriedOut).toBeNull();
});

test('a transcript that was altered is said to be unreadable, and no ceremony before it to be the last that was carried out', async () => {
  const set = await made();
  const file = await givenUp(set, 'failed', '2026-11-22T10:00:00Z');
  await givenUp(set, 'cancelled', '2026-11-23T10:00:00Z');
  appendFileSync(set.transcriptPath(file), '{}\n');
  expect(await viewOf(set)).toMatchObject({
    ceremonies: ended('complete', 'unreadable', 'cancelled'),
    lastCarriedOut: null,
  });
  writeFileSync(set.transcriptPath(file), '');
  expect(endingsIn(await viewOf(set))[1]).toBe('unreadable');
});

test('how they ended is told without reading a transcript twice', async () => {
  const set = await made();
  for (const second of Array.from({ length: 12 }, (_, at) => String(at).padStart(2, '0')))
    await givenUp(set, 'cancelled', `2026-11-22T10:00:${second}Z`);
  const read = vi.spyOn(set, 'readTranscript');
  expect((await viewOf(set)).ceremonies).toHaveLength(13);
  expect(read.mock.calls.map(([name]) => name)).toHaveLength(13);
  read.mockRestore();
});

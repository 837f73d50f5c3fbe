/** What is shown of a key set: its record, and the digest of its last ceremony. */

import fs from 'node:fs/promises';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { summarise, viewOf } from '../../../../main/storage/folder/key-set-view';
import type { KeySetLedger } from '../../../../main/storage/key-sets/key-set-ledger';
import { keySetView } from '../../../../shared/contract/key-sets';
import { adoptedRecord, createSet, generateShare, holders, NAME } from '../attempts';
import { opened, temporaryFolder } from '../support';

const aSet = async (): Promise<KeySetLedger> => createSet(await opened(await temporaryFolder()));

describe('what is shown of a set', () => {
  it('fits the contract and has the digest of the last ceremony, read from its file', async () => {
    const set = await aSet();
    const first = await viewOf(set);
    await generateShare(set);
    const view = await viewOf(set);
    expect(v.parse(keySetView, view)).toEqual(view);
    expect(view).toMatchObject({
      name: NAME,
      issued: 4,
      required: 2,
      proof: 'verified',
      trouble: '',
      sequence: 3,
    });
    expect(view.lastCeremonyAt).toBe('2026-11-22T10:00:00Z');
    expect(view.lastDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(view.lastDigest).not.toBe(first.lastDigest);
    expect(view.shares.map(one => one.holder)).toEqual([...holders, 'Dora']);
  });

  it('passes over a ceremony that is under way', async () => {
    const set = await aSet();
    const { lastDigest } = await viewOf(set);
    await generateShare(set, 'issue');
    expect(await viewOf(set)).toMatchObject({ lastDigest, trouble: '' });
  });

  it('says when the transcript that the record rests on is missing or altered, and shows no digest then', async () => {
    const set = await aSet();
    const { record } = await set.load();
    const file = set.transcriptPath(record.transcripts[0]!);
    await fs.writeFile(file, (await fs.readFile(file, 'utf8')).replace('aardvark', 'absurd'));
    expect(await summarise(set)).toMatchObject({
      trouble: 'RECORD_UNWITNESSED',
      lastDigest: '',
      name: NAME,
      issued: 3,
    });
    await fs.unlink(file);
    expect(await summarise(set)).toMatchObject({ trouble: 'RECORD_UNWITNESSED', lastDigest: '' });
  });

  it('of an adopted set says that nothing can be proven', async () => {
    const folder = await opened(await temporaryFolder());
    const set = await folder.create(NAME, false);
    await set.save(adoptedRecord());
    expect(await viewOf(set)).toMatchObject({
      proof: 'unproven',
      allIndexesKnown: false,
      lastDigest: '',
      trouble: '',
    });
  });
});

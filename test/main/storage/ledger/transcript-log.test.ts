import { randomBytes } from 'node:crypto';
import fs, { type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TranscriptLog } from '../../../../main/storage/ledger/transcript-log';
import { TRANSCRIPT_MAX_BYTES } from '../../../../shared/contract/limits';
import type { Outcome } from '../../../../shared/records/outcome';
import { statementFacts, statementOf } from '../../../../shared/records/statement';
import { nextLine, verifyChain } from '../../../../shared/records/transcript';
import { fromPgpWords } from '../../../../shared/text/words';
import { smallFileSystem } from '../mounts';
import { hashOf, refusedWith, systemError, temporaryFolder } from '../support';

const AT = '2026-11-21T10:00:00Z';
afterEach(() => vi.restoreAllMocks());

const begun = async (folder: string): Promise<TranscriptLog> =>
  TranscriptLog.create(path.join(folder, 'a.jsonl'), AT, { operation: 'test', holders: ['Zoë', 'Bob'] });

const handlePrototype = async (): Promise<FileHandle> => {
  const handle = await fs.open('/dev/null', 'r');
  await handle.close();
  return Object.getPrototypeOf(handle) as FileHandle;
};

describe('a transcript', () => {
  it('has every entry on disk, synced, when append resolves, and ends with its digest in hex and words', async () => {
    const folder = await temporaryFolder();
    const log = await begun(folder);
    const sync = vi.spyOn(await handlePrototype(), 'sync');
    for (let index = 1; index <= 3; index++) {
      await log.append(AT, 'share-accepted', { index });
      expect(sync).toHaveBeenCalledTimes(index);
      const soFar = verifyChain(await fs.readFile(log.path));
      expect(soFar.entries.at(-1)).toMatchObject({ event: 'share-accepted', index, seq: index });
      expect(soFar.chain.digest).toBe(log.digest);
    }
    const end = await log.end(AT, 'complete', { issued: [7] });
    const text = await fs.readFile(log.path, 'utf8');
    expect(text.endsWith('\n')).toBe(true);
    expect(end).toMatchObject({ file: 'a.jsonl', digest: hashOf(text.trimEnd().split('\n').at(-1)!) });
    expect(end.words).toHaveLength(32);
    expect(Buffer.from(fromPgpWords(end.words)).toString('hex')).toBe(end.digest);
    expect(verifyChain(Buffer.from(text)).finished).toBe(true);
    expect(await log.end(AT, 'complete', {})).toEqual(end);
    expect(await fs.readFile(log.path, 'utf8')).toBe(text);
    await expect(log.append(AT, 'recorded', {})).rejects.toThrow('ended');
  });

  it('says at its end how far an attempt came that has no result, also one that was broken off, and of one that has none of it', async () => {
    const [folder, stated] = [await temporaryFolder(), statementFacts(statementOf([]))];
    const endOf = async (file: string, outcome: Outcome, isBrokenOff = false) => {
      const at = path.join(folder, file);
      const log = await TranscriptLog.create(at, AT, { operation: 'generateShare', ...stated });
      await log.append(AT, 'share-accepted', { index: 3, progress: 1, required: 2, proofShares: 1 });
      await log.append(AT, 'share-refused', { code: 'SHARE_EMPTY' });
      await (isBrokenOff ? await TranscriptLog.resume(at) : log).end(AT, outcome, { issued: [] });
      const { seq, previous, at: when, event, ...facts } = verifyChain(await fs.readFile(at)).entries.at(-1)!;
      return facts;
    };
    const reached = { progress: 1, required: 3, confirmed: false, issued: [] };
    expect(await endOf('a', 'cancelled')).toEqual({ outcome: 'cancelled', ...reached });
    expect(await endOf('b', 'interrupted', true)).toEqual({ outcome: 'interrupted', ...reached });
    expect(await endOf('c', 'complete')).toEqual({ outcome: 'complete', issued: [] });
  });

  it('is full before it is too long to be read: what an attempt needs to end can always be written', async () => {
    const log = await begun(await temporaryFolder());
    const long = 'x'.repeat(1 << 20);
    let taken = 0;
    for (; taken < 20; taken++) {
      const refused = await log.append(AT, 'exception', { happened: long }).catch(error => error);
      if (refused) {
        expect(refused.code).toBe('TRANSCRIPT_FULL');
        break;
      }
    }
    expect(taken).toBe(14);
    await refusedWith(log.append(AT, 'share-refused', { code: long }), 'TRANSCRIPT_FULL');
    await log.append(AT, 'record-next', { recordNumber: 2, recordDigest: '0'.repeat(64) });
    await log.append(AT, 'recorded', { files: Array.from({ length: 255 }, () => 'y'.repeat(200)) });
    const { digest } = await log.end(AT, 'complete', {});
    expect((await fs.stat(log.path)).size).toBeLessThan(TRANSCRIPT_MAX_BYTES);
    expect(verifyChain(await fs.readFile(log.path)).chain.digest).toBe(digest);
  });

  it('keeps the order of appends that are not waited for', async () => {
    const log = await begun(await temporaryFolder());
    await Promise.all(Array.from({ length: 20 }, (_, index) => log.append(AT, 'share-accepted', { index })));
    const { entries } = verifyChain(await fs.readFile(log.path));
    expect(entries.slice(1).map(entry => entry.index)).toEqual(
      Array.from({ length: 20 }, (_, index) => index),
    );
  });

  it.each(['sync', 'write'] as const)(
    'has a whole chain again when an append that failed at %s is repeated',
    async method => {
      const log = await begun(await temporaryFolder());
      const handles = await handlePrototype();
      const real = handles.write as (...args: unknown[]) => Promise<unknown>;
      // Half of the line gets to the disk, and cutting it off again fails, too.
      vi.spyOn(handles, 'truncate').mockRejectedValueOnce(systemError('EIO'));
      const broken = vi.spyOn(handles, method);
      if (method === 'sync') broken.mockRejectedValueOnce(systemError('ENOSPC'));
      else {
        broken.mockImplementationOnce(async function (this: FileHandle, bytes: unknown, ...rest: unknown[]) {
          await real.call(this, bytes, 0, 20, rest[2]);
          throw systemError('ENOSPC');
        } as never);
      }
      const before = await fs.readFile(log.path);
      await refusedWith(log.append(AT, 'reserved', { index: 9 }), 'FOLDER_FULL');
      expect((await fs.readFile(log.path)).length).toBeGreaterThan(before.length);
      await log.append(AT, 'write-failed', { code: 'FOLDER_FULL' });
      await log.append(AT, 'reserved', { index: 9 });
      await log.end(AT, 'complete', {});
      const { entries } = verifyChain(await fs.readFile(log.path));
      expect(entries.map(entry => entry.event)).toEqual(['start', 'write-failed', 'reserved', 'end']);
    },
  );

  it('survives a really full disk: refused, and written when there is room again', async ({ skip }) => {
    const folder = await smallFileSystem('64k');
    if (!folder) return skip();
    const log = await begun(folder);
    // Random, so that no file system could pack it.
    await fs.writeFile(path.join(folder, 'filler'), randomBytes(40_000));
    const long = { words: Array.from({ length: 40 }, () => randomBytes(500).toString('hex')) };
    await refusedWith(log.append(AT, 'confirmed', long), 'FOLDER_FULL');
    expect(verifyChain(await fs.readFile(log.path)).entries).toHaveLength(1);
    await fs.unlink(path.join(folder, 'filler'));
    await log.append(AT, 'confirmed', long);
    await log.end(AT, 'complete', {});
    expect(verifyChain(await fs.readFile(log.path)).entries).toHaveLength(3);
  });

  it('can be ended when an earlier end could not be written or read back', async () => {
    const log = await begun(await temporaryFolder());
    const handles = await handlePrototype();
    vi.spyOn(handles, 'sync').mockRejectedValueOnce(systemError('EIO'));
    await refusedWith(log.end(AT, 'complete', {}), 'FOLDER_FAILED');
    vi.spyOn(handles, 'read').mockRejectedValueOnce(systemError('EIO'));
    await refusedWith(log.end(AT, 'complete', {}), 'FOLDER_FAILED');
    const { digest } = await log.end(AT, 'complete', {});
    const read = verifyChain(await fs.readFile(log.path));
    expect(read.entries).toHaveLength(2);
    expect(read.chain.digest).toBe(digest);
  });

  it('is not written to when another hand changed, cut, removed or replaced it', async () => {
    const folder = await temporaryFolder();
    const log = await begun(folder);
    const text = await fs.readFile(log.path, 'utf8');
    await fs.appendFile(log.path, 'something else\n');
    await refusedWith(log.append(AT, 'recorded', {}), 'FILE_DAMAGED');
    await fs.writeFile(log.path, text.slice(0, 10));
    await refusedWith(log.append(AT, 'recorded', {}), 'FILE_DAMAGED');
    await fs.unlink(log.path);
    await refusedWith(log.append(AT, 'recorded', {}), 'FILE_DAMAGED');
    await fs.writeFile(path.join(folder, 'elsewhere'), text);
    await fs.symlink('elsewhere', log.path);
    await refusedWith(log.append(AT, 'recorded', {}), 'FILE_NOT_REGULAR');
    expect(await fs.readFile(path.join(folder, 'elsewhere'), 'utf8')).toBe(text);
    await fs.unlink(log.path);
    await fs.writeFile(log.path, text);
    await log.append(AT, 'recorded', {});
  });

  it('tells that the stick is gone where the whole folder is, and goes on when it is back', async () => {
    const at = await temporaryFolder();
    const transcripts = path.join(at, 'stick/main/transcripts');
    await fs.mkdir(transcripts, { recursive: true });
    const log = await begun(transcripts);
    for (const gone of ['stick', 'stick/main']) {
      await fs.rename(path.join(at, gone), path.join(at, 'pulled'));
      const refused = expect(log.append(AT, 'recorded', {})).rejects;
      await refused.toMatchObject({ code: 'FOLDER_GONE', facts: { name: 'stick' } });
      await fs.rename(path.join(at, 'pulled'), path.join(at, gone));
      await log.append(AT, 'recorded', {});
    }
  });

  it('does not end well when what is on disk is another transcript of the same length', async () => {
    const log = await begun(await temporaryFolder());
    await fs.writeFile(log.path, (await fs.readFile(log.path, 'utf8')).replace('Bob', 'Eve'));
    await refusedWith(log.end(AT, 'complete', {}), 'TRANSCRIPT_BROKEN');
  });

  it('is never written over another', async () => {
    const folder = await temporaryFolder();
    await begun(folder);
    await refusedWith(begun(folder), 'FILE_EXISTS');
  });

  it('of an earlier version that grew too long can still be ended, and takes nothing else', async () => {
    const folder = await temporaryFolder();
    const log = await begun(folder);
    let chain = verifyChain(await fs.readFile(log.path)).chain;
    for (let count = 0; count < 17; count++) {
      const next = nextLine(chain, AT, 'exception', { happened: 'x'.repeat(1 << 20) });
      await fs.appendFile(log.path, `${next.line}\n`);
      chain = next.chain;
    }
    const resumed = await TranscriptLog.resume(log.path);
    await refusedWith(resumed.append(AT, 'exception', { happened: 'x' }), 'TRANSCRIPT_FULL');
    await resumed.end(AT, 'interrupted', {});
    expect(verifyChain(await fs.readFile(log.path)).finished).toBe(true);
  });

  it('goes on after a crash, without the torn line; not after its end', async () => {
    const folder = await temporaryFolder();
    const log = await begun(folder);
    await log.append(AT, 'share-accepted', { index: 1 });
    await fs.appendFile(log.path, '{"seq":2,"prev');
    const resumed = await TranscriptLog.resume(log.path);
    await resumed.end(AT, 'interrupted', {});
    expect(verifyChain(await fs.readFile(log.path)).entries.map(entry => entry.event)).toEqual([
      'start',
      'share-accepted',
      'end',
    ]);
    await refusedWith(TranscriptLog.resume(log.path), 'TRANSCRIPT_BROKEN');
  });
});

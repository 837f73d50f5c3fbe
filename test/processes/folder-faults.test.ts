/** A ceremony folder that cannot be written, full from the start or at any change of the disk: what is kept, told and found again. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseRecord } from '../../shared/records/key-set';
import { smallFileSystem } from '../main/storage/mounts';
import { watchChanges } from '../support/changes';
import { copyFolder } from '../support/copy-folder';
import { brokenDisk, systemError } from '../support/faults';
import {
  codeOf,
  copiedSet,
  enter,
  filesIn,
  newcomerKey,
  openedText,
  openProgram,
  startParams,
  startProgram,
  startShare,
  temporaryFolder,
  value,
} from '../support/program';
import { mustBeSoundAfter } from '../support/sound';
import { sentence } from '../support/texts';
import { perTier, timeLimit } from '../support/tier';
import { lastEntry, recordOf } from './on-disk';

describe('a folder that cannot be written', () => {
  it('refuses a new set at its start when what is to be sealed has no room on it', async context => {
    const small = await smallFileSystem('3m');
    if (!small) return context.skip();
    const { api } = startProgram();
    value(await api.folder.open({ path: small }));
    const names = ['a', 'b', 'c'];
    const start = (bytes: number) =>
      api.createKeySet.start({
        name: 'Sealing',
        required: 2,
        practice: true,
        holders: names.map(name => ({ name })),
        seal: names.map(name => ({ name, content: new Uint8Array(bytes) })),
      });
    expect(codeOf(await start(1 << 20))).toBe('FOLDER_FULL');
    const { nonce } = value(await start(1 << 18));
    expect(value(await api.createKeySet.confirm({ nonce })).phase).toBe('complete');
  });

  it.each(perTier(['ENOSPC'], ['ENOSPC', 'EROFS', 'EIO']))(
    'keeps the result (%s): it is written when there is room',
    async code => {
      const here = await openProgram();
      const { view, shares } = await copiedSet(here);
      const { nonce } = await startShare(here.api);
      value(await enter(here.api, nonce, shares[0]!));
      const disk = brokenDisk(code);
      expect((await enter(here.api, nonce, shares[1]!)).ok).toBe(false);
      expect(value(await here.api.attempt.read())).toMatchObject({
        phase: 'writing',
        problem: { code: expect.any(String) },
      });
      expect((await filesIn(path.join(view.directory, 'shares'))).size).toBe(3);
      expect((await here.api.attempt.write({ nonce })).ok).toBe(false);
      expect(codeOf(await here.api.attempt.write({ nonce: '00' }))).toBe('WRONG_NONCE');
      disk.mend();
      const done = value(await here.api.attempt.write({ nonce }));
      expect(done.phase).toBe('complete');
      expect(await openedText(done.result!.key, newcomerKey.secret)).toMatch(/^[0-9a-f]{66}$/);
      await mustBeSoundAfter(here.folder);
    },
  );

  it(
    'can fail once at any single change of the disk: the same writing goes through the next time',
    async () => {
      const here = await openProgram();
      const { shares } = await copiedSet(here);
      await here.program.close();
      const template = await temporaryFolder();
      copyFolder(here.folder, template);
      for (let failAt = 1, isThrough = false; !isThrough; failAt += perTier(21, 1)) {
        const folder = await temporaryFolder();
        copyFolder(template, folder);
        value(await here.api.folder.open({ path: folder }));
        value(await here.api.keySet.open({ name: 'Practice' }));
        const { nonce } = await startShare(here.api);
        value(await enter(here.api, nonce, shares[0]!));
        let changes = 0;
        const undo = await watchChanges(() => {
          changes += 1;
          if (changes === failAt) throw systemError('ENOSPC');
        });
        const result = await enter(here.api, nonce, shares[1]!);
        undo();
        isThrough = changes < failAt;
        if (!result.ok) value(await here.api.attempt.write({ nonce }));
        expect(value(await here.api.attempt.read())?.phase, `after failing at change ${failAt}`).toBe(
          'complete',
        );
        await mustBeSoundAfter(folder);
        if (isThrough) expect(changes).toBeGreaterThan(40);
      }
    },
    timeLimit(300_000),
  );

  it(
    'given up at any step, is told as issued if and only if the record lists the share',
    async () => {
      const here = await openProgram();
      const { shares } = await copiedSet(here);
      await here.program.close();
      const template = await temporaryFolder();
      copyFolder(here.folder, template);
      const told = new Set<string>();
      for (let failAt = 1, isThrough = false; !isThrough; failAt += perTier(5, 1)) {
        const folder = await temporaryFolder();
        copyFolder(template, folder);
        value(await here.api.folder.open({ path: folder }));
        const { directory } = value(await here.api.keySet.open({ name: 'Practice' }));
        const { nonce, index } = await startShare(here.api);
        value(await enter(here.api, nonce, shares[0]!));
        let changes = 0;
        const undo = await watchChanges(() => {
          changes += 1;
          if (changes >= failAt) throw systemError('ENOSPC');
        });
        const result = await enter(here.api, nonce, shares[1]!);
        undo();
        isThrough = changes < failAt;
        if (isThrough || value(await here.api.attempt.read())?.phase !== 'writing') continue;
        expect(result.ok).toBe(false);
        const waiting = value(await here.api.generateShare.read());
        expect(waiting, 'no key before it is complete').toMatchObject({
          complete: false,
          key: '',
          files: [],
        });
        value(await here.api.generateShare.cancel());
        const view = value(await here.api.attempt.read())!;
        const isListed = (await recordOf(directory)).shares.some(share => share.index === index);
        expect(view.phase, `failing from change ${failAt} on`).toBe(isListed ? 'complete' : 'cancelled');
        expect(view.uncertain).toBe(false);
        if (isListed) {
          for (const file of view.result!.files) await fs.access(path.join(folder, file));
          expect(await openedText(view.result!.key, newcomerKey.secret)).toMatch(/^[0-9a-f]{66}$/);
          const last = await lastEntry(directory);
          expect(view.settled.map(sentence).join(' ').includes('counts as issued')).toBe(
            last.outcome === 'interrupted',
          );
          told.add(`issued, ${last.outcome}`);
        } else {
          expect(view.settled.map(sentence).join(' ')).not.toContain('counts as issued');
          expect(view.result).toBeNull();
          told.add('not issued');
        }
        await mustBeSoundAfter(folder);
      }
      expect([...told].sort()).toEqual(['issued, complete', 'issued, interrupted', 'not issued']);
    },
    timeLimit(300_000),
  );

  it('given up while the folder still fails, is not told as unissued; opening it again settles and tells', async () => {
    const here = await openProgram();
    const { view, shares } = await copiedSet(here);
    const { nonce, index } = await startShare(here.api);
    value(await enter(here.api, nonce, shares[0]!));
    let isExported = false;
    const undo = await watchChanges(async () => {
      isExported ||= readdirSync(path.join(view.directory, 'shares')).some(name =>
        name.endsWith(`-index-${index}.asc`),
      );
      if (isExported) throw systemError('EIO');
    });
    expect((await enter(here.api, nonce, shares[1]!)).ok).toBe(false);
    value(await here.api.generateShare.cancel());
    expect(value(await here.api.attempt.read())).toMatchObject({
      phase: 'cancelled',
      uncertain: true,
      problem: { code: expect.any(String) },
    });
    undo();
    value(await here.api.folder.open({ path: here.folder }));
    expect(value(await here.api.attempt.read())).toBeNull();
    await mustBeSoundAfter(here.folder);
    expect(value(await here.api.folder.read())!.settled).toHaveLength(1);
  });

  it('never shows an export that the record does not list', async () => {
    const here = await openProgram();
    const { view, shares } = await copiedSet(here);
    const { nonce, index } = await startShare(here.api);
    value(await enter(here.api, nonce, shares[0]!));
    const seen: string[] = [];
    const undo = await watchChanges(() => {
      const names = readdirSync(path.join(view.directory, 'shares'));
      const record = readFileSync(path.join(view.directory, 'PRACTICE-key-set.json'), 'utf8');
      const { shares, reserved } = parseRecord(record, 'record');
      const isExported = names.some(name => name.endsWith(`-index-${index}.asc`));
      const isListed = [...shares, ...reserved].some(one => one.index === index);
      seen.push(`${isExported}/${isListed}`);
    });
    value(await enter(here.api, nonce, shares[1]!));
    undo();
    expect(new Set(seen)).toEqual(new Set(['false/false', 'false/true', 'true/true']));
  });

  it('is found out before anybody enters a share when it is full from the start (a real one)', async ctx => {
    const folder = await temporaryFolder();
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=700k', 'tmpfs', folder], { stdio: 'ignore' });
    } catch {
      ctx.skip('no file system can be mounted here');
    }
    const program = startProgram();
    onTestFinished(() => void execFileSync('umount', ['-l', folder]));
    value(await program.api.folder.open({ path: folder }));
    const here = { program, api: program.api, folder };
    const { view, shares } = await copiedSet(here);
    const filler = path.join(folder, 'filler');
    await fs.writeFile(filler, new Uint8Array(400 << 10));
    expect(codeOf(await here.api.generateShare.start(startParams()))).toBe('FOLDER_FULL');
    await fs.rm(filler);

    const { nonce } = await startShare(here.api);
    value(await enter(here.api, nonce, shares[0]!));
    await fs.writeFile(filler, new Uint8Array(700 << 10)).catch(() => {});
    expect(codeOf(await enter(here.api, nonce, shares[1]!))).toBe('FOLDER_FULL');
    expect(value(await here.api.attempt.read())?.phase).toBe('writing');
    expect((await filesIn(path.join(view.directory, 'shares'))).size).toBe(3);
    await fs.rm(filler);
    expect(value(await here.api.attempt.write({ nonce })).phase).toBe('complete');
    await mustBeSoundAfter(folder);
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    expect(
      codeOf(await here.api.generateShare.start(startParams({ holder: 'Next', pgp_key: undefined }))),
    ).toBe('FOLDER_READ_ONLY');
    execFileSync('mount', ['-o', 'remount,rw', folder]);
  });
});

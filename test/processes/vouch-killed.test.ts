/** Vouching that is killed at any change of the disk: the set opens as before, or as after. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { recordDigest } from '../../shared/records/key-set';
import { watchChanges } from '../support/changes';
import { copyFolder } from '../support/copy-folder';
import { temporaryFolder, value } from '../support/program';
import { sentence } from '../support/texts';
import { perTier } from '../support/tier';
import { apart, unwitnessed } from './apart-kit';
import { prepare, type World, world } from './refusals-kit';
import { recordAt, vouch } from './vouch-kit';

beforeAll(prepare);

/** Names and bytes of everything in a folder, hashed. */
function stateOf(folder: string): string {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = names.map(one => {
    const at = path.join(one.parentPath, one.name);
    return `${at} ${one.isFile() ? recordDigest(readFileSync(at, 'latin1')) : ''}`;
  });
  return recordDigest(files.sort().join('\n'));
}

describe('a kill at any change of the disk', () => {
  /**
   * Copies of the folder as a kill would leave it: before each change and, of a line, in the middle. One that is as
   * another before it is left out; `npm test` takes every third.
   */
  async function copies({ folder }: World, run: () => Promise<unknown>): Promise<string[]> {
    const base = await temporaryFolder();
    const made: string[] = [];
    const seen = new Set<string>();
    const copy = (): void => {
      const state = stateOf(folder);
      if (seen.has(state)) return;
      seen.add(state);
      const to = path.join(base, String(made.length));
      copyFolder(folder, to);
      for (const name of readdirSync(to).filter(one => one.startsWith('.quorate-lock')))
        rmSync(path.join(to, name));
      made.push(to);
    };
    const undo = await watchChanges(async (call, doHalf) => {
      copy();
      if (call !== 'write') return;
      await doHalf();
      copy();
    });
    onTestFinished(undo);
    await run();
    undo();
    copy();
    const stride = perTier(3, 1);
    return made.filter((_, at) => at % stride === 0 || at === made.length - 1);
  }

  it('while people vouch for a record leaves a set that opens as before, or as after', async () => {
    const here = await unwitnessed();
    const before = await recordAt(here);
    const left = await copies(here, () => vouch(here.api, before.digest));
    expect(left.length).toBeGreaterThan(8);
    const seen = new Set<string>();
    const told: string[] = [];
    for (const folder of left) {
      const again = await world({}, folder);
      for (const one of value(await again.api.folder.read())!.settled.map(sentence))
        told.push(one.replace(/Its purpose: .* Its words had been confirmed\. /, ''));
      const view = value(await again.api.keySet.open({ name: 'First' }));
      seen.add(view.trouble);
      const { record, text } = await recordAt(again);
      if (view.trouble) expect([view.trouble, text]).toEqual(['RECORD_UNWITNESSED', before.text]);
      else expect(record).toMatchObject({ shares: before.record.shares, burnt: [], reserved: [], issued: 3 });
      if (view.trouble) await vouch(again.api, before.digest);
      expect(value(await again.api.keySet.read())!.trouble).toBe('');
      await again.program.close();
    }
    expect(seen).toEqual(new Set(['', 'RECORD_UNWITNESSED']));
    expect(new Set(told)).toEqual(
      new Set([
        'An interrupted attempt was found in “First” and closed. People had vouched for the record in it: it counts from now on.',
      ]),
    );
  });

  it.each(perTier(['issued'] as const, ['issued', 'unused'] as const))(
    'while a share is vouched for as %s, too',
    async use => {
      const here = await apart();
      if (use === 'unused') await fs.rm(here.file);
      const left = await copies(here, () => vouch(here.api, here.digest, use));
      expect(left.length).toBeGreaterThan(8);
      const seen = new Set<number>();
      for (const folder of left) {
        const again = await world({}, folder);
        const view = value(await again.api.keySet.open({ name: 'First' }));
        seen.add(view.apart.length);
        expect(view.trouble).toBe('');
        if (view.apart.length > 0) {
          expect(view).toMatchObject({ issued: 3, burnt: [], apart: [{ index: here.index }] });
          await vouch(again.api, here.digest, use);
        }
        const after = value(await again.api.keySet.read())!;
        expect(after).toMatchObject({
          apart: [],
          issued: use === 'issued' ? 4 : 3,
          burnt: use === 'issued' ? [] : [here.index],
          remarks: [],
        });
        const notices = (await fs.readdir(path.join(again.set, 'notices'))).filter(one =>
          one.includes('new-share'),
        );
        expect(notices).toHaveLength(use === 'issued' ? 3 : 0);
        await again.program.close();
      }
      expect(seen).toEqual(new Set([0, 1]));
    },
  );
});

/** Folders that an earlier version left, at every change of the disk of every operation. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCeremonyFolder } from '../../../main/storage/folder/ceremony-folder';
import type { KeySetRecord } from '../../../shared/records/key-set';
import { verifyChain } from '../../../shared/records/transcript';
import { leftBy } from '../../support/before';
import { mustBeSoundAfter } from '../../support/sound';
import { long, timeLimit } from '../../support/tier';
import { hashOf, temporaryFolder, tree } from './support';

/** Every state takes minutes. */
const STRIDE = long ? 1 : 37;

/** What an attacker writes into a record so that it seems to follow the one before (`attacks.md`, F1). */
async function forge(record: string): Promise<void> {
  const text = await fs.readFile(record, 'utf8');
  const parsed = JSON.parse(text) as KeySetRecord;
  const [share] = parsed.shares;
  if (share) Object.assign(share, { holder: 'Mallory', pgp_fingerprint: 'ee'.repeat(20) });
  else parsed.burnt.push(200);
  Object.assign(parsed, { sequence: parsed.sequence + 1, previous: hashOf(text) });
  await fs.writeFile(record, `${JSON.stringify(parsed, null, 2)}\n`);
}

const recordsIn = async (folder: string): Promise<string[]> =>
  [...(await tree(folder)).keys()].filter(file => file.endsWith('key-set.json'));

const versions = { afab071: leftBy('afab071'), '5aa690a': leftBy('5aa690a') };
const cases = Object.entries(versions).flatMap(([commit, { scenarios, lay }]) =>
  [...scenarios].map(([scenario, states]) => ({ commit, scenario, states, lay })),
);

describe.each(cases)('$scenario, as $commit left it ($states states)', ({ scenario, states, lay }) => {
  it(
    'opens wherever it was interrupted, is repaired once, shown as that, and then takes no forged successor',
    async () => {
      for (let at = states - 1; at >= 0; at -= STRIDE) {
        const folder = await temporaryFolder();
        await lay(folder, scenario, at);
        const unnamed = await unnamedIn(folder);
        const first = await openCeremonyFolder(folder);
        const sets = await first.list();
        await first.close();
        const where = `${scenario} ${at}`;
        for (const set of sets) expect(`${where} ${set.trouble}`).toBe(`${where} `);
        await mustBeSoundAfter(folder);
        const repaired = first.settled.filter(one => one.earlierVersion);
        expect(`${where} ${repaired.length}`).toBe(`${where} ${unnamed}`);
        if (first.settled.some(one => !one.abandoned)) expect(sets[0]!.lastRepaired).toBe(true);
        const settled = await tree(folder);
        const second = await openCeremonyFolder(folder);
        await second.close();
        expect(second.settled).toEqual([]);
        expect(await tree(folder)).toEqual(settled);
        await mustRefuseForged(folder);
        await fs.rm(folder, { recursive: true });
      }
    },
    timeLimit(240_000),
  );
});

/** How many records of a folder no transcript names, though there are transcripts: those are to be repaired. */
async function unnamedIn(folder: string): Promise<number> {
  const files = await tree(folder);
  const text = (file: string) => Buffer.from(files.get(file)!, 'hex');
  const isNamed = (file: string) => {
    const inSet = [...files.keys()].filter(
      name => name.startsWith(`${path.dirname(file)}/transcripts/`) && name.endsWith('.jsonl'),
    );
    return (
      inSet.length === 0 ||
      inSet.some(name =>
        verifyChain(text(name)).entries.some(entry => entry.recordDigest === hashOf(text(file))),
      )
    );
  };
  return [...files.keys()].filter(file => file.endsWith('key-set.json') && !isNamed(file)).length;
}

async function mustRefuseForged(folder: string): Promise<void> {
  for (const record of await recordsIn(folder)) {
    await forge(path.join(folder, record));
    const before = await tree(folder);
    const open = await openCeremonyFolder(folder);
    const [set] = await open.list();
    await open.close();
    expect(set?.trouble).toBe('RECORD_ALTERED');
    expect(await tree(folder)).toEqual(before);
  }
}

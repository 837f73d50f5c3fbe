/** `kill -9` of the whole program at every change of the disk that a ceremony makes. */

import { cpSync, rmSync } from 'node:fs';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readMessage } from 'openpgp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProgram } from '../../main/program/program';
import type { Api } from '../../shared/contract';
import { parseRecord } from '../../shared/records/key-set';
import { verifyChain } from '../../shared/records/transcript';
import { type CrashRun, crashDriver } from '../support/crash-run';
import { forkInProcess } from '../support/in-process';
import { ceremoniesOf, eventually, fork } from '../support/processes';
import { filesIn, offline, typed, value } from '../support/program';
import { addText, storeTexts } from '../support/recovery';
import { mustBeSoundAfter } from '../support/sound';
import { sentence } from '../support/texts';
import { perTier, timeLimit } from '../support/tier';

let base = '';
let run: CrashRun;
let template = '';

beforeAll(async () => {
  base = await fs.mkdtemp(path.join(os.tmpdir(), 'quorate-crash-'));
  run = await crashDriver(base);
  template = path.join(base, 'template');
  await fs.mkdir(template);
  await run(template, 'create', 0);
});
afterAll(() => fs.rm(base, { recursive: true, force: true }));

/** Before anybody opens the folder again: what has the name of an export is one, and the record lists it. */
async function mustLookRight(folder: string): Promise<void> {
  const files = await filesIn(folder);
  for (const [file, bytes] of files) {
    if (!/\/shares\/.*\.asc$/.test(file) || file.includes('.quorate-')) continue;
    expect((await readMessage({ armoredMessage: bytes.toString() })).packets.length, file).toBe(2);
    const record = files.get(`${file.split('/')[0]}/PRACTICE-key-set.json`);
    expect(record, `${file} has a record`).toBeDefined();
    const { shares, reserved } = parseRecord(record!.toString(), file);
    expect([...shares, ...reserved].map(one => one.index)).toContain(
      Number(/-index-(\d+)(?:-reissue-\d+)?\.asc$/.exec(file)?.[1]),
    );
  }
}

/** The same ceremony can be held again: what was interrupted is in nobody's way. */
async function mustWorkAgain(api: Api): Promise<void> {
  const sets = value(await api.folder.read())!.keySets;
  if (sets.length === 0) {
    const holders = ['Ada', 'Ben', 'Cleo'].map(name => ({ name }));
    const { nonce } = value(
      await api.createKeySet.start({ name: 'Set', required: 2, practice: true, holders }),
    );
    expect(value(await api.createKeySet.confirm({ nonce })).phase).toBe('complete');
  }
  const { practiceShares, shares } = value(await api.keySet.open({ name: 'Set' }));
  const good = practiceShares.filter(index =>
    shares.some(one => one.index === index && one.status !== 'lost'),
  );
  const { nonce } = value(await api.generateShare.start({ holder: 'Somebody else' }));
  for (const index of good.slice(0, 2)) value(await api.practice.update({ index, nonce }));
  expect(value(await api.generateShare.read()).complete).toBe(true);
}

/** The sealed store, with a new token: what it was before or after one of the changes, whole. */
async function mustOpenStore(api: Api, scenario: string): Promise<void> {
  const { practiceShares, storeVersion, remarks } = value(await api.keySet.open({ name: 'Set' }));
  expect(remarks).toEqual([]);
  value(await api.recovery.enter());
  const { nonce, otp } = value(await api.recoveryToken.start({}));
  for (const index of practiceShares.slice(0, 2)) value(await api.practice.update({ index, nonce }));
  const { encoded_token } = value(await api.recoveryToken.read());
  const given = { encoded_token: typed(encoded_token), otp: typed(otp!) };
  const { token } = value(await api.recoveryToken.decode(given));
  const texts = await storeTexts(api, token);
  const versions = [{ 'Safe PIN': '4711' }, { 'Safe PIN': '4711', New: 'new' }, { New: 'new' }];
  expect(texts).toEqual(versions[storeVersion - 1]);
  if (scenario !== 'recover') expect(storeVersion).toBe(1);
  await addText(api, token, 'Later', 'x');
  value(await api.recovery.leave());
}

/** People are told of a token that was issued, and of the store, as transcript and record have them. */
async function mustTellOfSession(folder: string, settled: readonly string[]): Promise<void> {
  const files = await filesIn(folder);
  const [file, bytes] = [...files].find(([name]) => /-recovery-token-[^/]*\.jsonl$/.test(name)) ?? [];
  const { entries } = bytes ? verifyChain(bytes, file) : { entries: [] };
  const end = entries.at(-1);
  if (end?.outcome !== 'interrupted') return expect(settled).toEqual([]);
  const issued = entries.find(entry => entry.event === 'token-issued');
  const [, record] = [...files].find(([name]) => name.endsWith('key-set.json'))!;
  const { store } = parseRecord(record.toString(), 'record');
  expect(end).toMatchObject({ storeVersion: store!.version, storeSha256: store!.sha256 });
  const changed =
    issued?.storeVersion === store!.version
      ? `not changed: version ${store!.version}.`
      : `changed and is version ${store!.version} now.`;
  const withoutTimes = settled.map(one => one.replace(/ It began on .*?; its last entry is of [^.]*\./, ''));
  const shares = entries.filter(({ event }) => event === 'share-accepted').length;
  expect(withoutTimes).toEqual([
    `An interrupted attempt was found in “Set” and closed. Its purpose: generate a recovery token. ${
      shares > 0 ? `Shares accepted: ${shares} of 2.` : 'No share had been accepted.'
    }${
      issued
        ? ` A recovery token was issued in it, which opens nothing any more. The sealed store was ${changed}`
        : ' Nothing was issued in it. It does not go on: to carry it out, begin it again from the start.'
    }`,
  ]);
}

async function killAt(step: number, scenario: string): Promise<void> {
  const folder = path.join(base, `${scenario}-${step}`);
  if (scenario === 'create') await fs.mkdir(folder);
  else cpSync(template, folder, { recursive: true });
  const { signal, pid } = await run(folder, scenario, step);
  expect(signal).toBe('SIGKILL');
  expect(await eventually(() => ceremoniesOf(pid).length === 0)).toBe(true);
  await mustLookRight(folder);
  // The program that was killed was a real one; the next needs its processes only in the long run.
  const program = createProgram({
    fork: perTier(forkInProcess, fork),
    shell: 'terminal',
    practiceOnly: false,
    network: offline,
  });
  try {
    const { keySets, settled } = value(await program.api.folder.open({ path: folder }));
    for (const set of keySets) expect(set.trouble).toBe('');
    await mustBeSoundAfter(folder);
    if (scenario === 'recover') await mustTellOfSession(folder, settled.map(sentence));
    if (keySets.length > 0 && (scenario === 'create' || scenario === 'recover')) {
      await mustOpenStore(program.api, scenario);
      await mustBeSoundAfter(folder);
    }
    if (step % 5 === 0) {
      await mustWorkAgain(program.api);
      await mustBeSoundAfter(folder);
    }
  } finally {
    await program.close();
  }
  rmSync(folder, { recursive: true });
}

const scenarios = [
  ['create', 'creating a key set'],
  ['recover', 'a recovery session that adds to the sealed store and removes from it'],
  ['generate', 'generating a share'],
  ['reissue', 'reissuing a share'],
  ['mark', 'marking a share'],
] as const;

describe.each(perTier<readonly (typeof scenarios)[number][]>(scenarios.slice(0, 2), scenarios))(
  '%s: kill -9 in %s',
  (scenario, _name) => {
    it(
      'leaves no half file that looks finished, no issued share that is not recorded, a folder that works and a store that opens',
      async () => {
        const folder = path.join(base, `${scenario}-whole`);
        if (scenario === 'create') await fs.mkdir(folder);
        else cpSync(template, folder, { recursive: true });
        const { changes } = await run(folder, scenario, 0);
        await mustBeSoundAfter(folder);
        expect(changes).toBeGreaterThan(scenario === 'mark' ? 40 : 60);
        // test/main/storage/kill.test.ts takes every change of the disk; with whole programs one is enough, but for the long run.
        const all = Array.from({ length: changes }, (_, at) => at + 1);
        // A multiple of five, after which a ceremony is held again.
        const middle = 5 * Math.round(changes / 10);
        const steps = perTier([middle], all);
        const worker = async (): Promise<void> => {
          for (let step = steps.shift(); step !== undefined; step = steps.shift())
            await killAt(step, scenario);
        };
        await Promise.all([worker(), worker(), worker()]);
      },
      timeLimit(300_000),
    );
  },
);

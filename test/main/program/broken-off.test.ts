/** An attempt that a crash or a power cut broke off is told when its folder is opened again: what for, when, how far it came. */
import fs from 'node:fs/promises';
import { expect, test } from 'vitest';
import { LOCK } from '../../../main/storage/files/lock';
import type { Api } from '../../../shared/contract';
import { sayIn } from '../../../shared/text/catalogues';
import { languages } from '../../../shared/text/languages';
import { text } from '../../../shared/text/text';
import { sampleBrokenOff } from '../../renderer/samples-of-sets';
import { copyFolder } from '../../support/copy-folder';
import { testHolder } from '../../support/holders';
import { codeOf, openProgram, startProgram, temporaryFolder, value } from '../../support/program';
import { sentence } from '../../support/texts';
import { confirmedKeyGen, unattended } from '../../support/tss-vault';

const NOT_IN_RECORD = 'Nothing of it is in the record.';
const FAILED = 'Its request has failed: create a new one.';

/** What a kill leaves: the folder as it is at this moment, with no program in it. */
async function left(folder: string): Promise<string> {
  const at = `${await temporaryFolder()}/ceremony`;
  copyFolder(folder, at, name => !name.startsWith(LOCK));
  return at;
}

const toldIn = async (api: Api, path: string) => value(await api.folder.open({ path })).settled.map(sentence);

const TIMES = /It began on \d+ \w+ \d{4}, \d\d:\d\d UTC; its last entry is of \d+ \w+ \d{4}, \d\d:\d\d UTC\./;
const AGAIN = 'It does not go on: to carry it out, begin it again from the start.';

test('once, with the shares that had been entered, and never of an attempt that is on', async () => {
  const { api, folder } = await openProgram();
  const holders = ['Ada', 'Ben', 'Cleo'].map(name => ({ name }));
  const set = { name: 'Set', required: 2, practice: true, holders };
  const { nonce } = value(await api.createKeySet.start(set));
  const unmade = await left(folder);
  value(await api.createKeySet.confirm({ nonce }));
  value(await api.keySet.open({ name: 'Set' }));
  const started = value(await api.generateShare.start({ holder: 'Dana' }));
  const [index] = value(await api.keySet.read())!.practiceShares;
  const before = await left(folder);
  value(await api.practice.update({ index: index!, nonce: started.nonce }));
  const after = await left(folder);
  expect(value(await api.folder.read())!.settled).toEqual([]);
  const later = startProgram().api;
  expect(codeOf(await later.folder.open({ path: folder }))).toBe('FOLDER_IN_USE');

  const purpose = 'An interrupted attempt was found in “Set” and closed. Its purpose: generate a share.';
  const [told, ...others] = await toldIn(later, after);
  expect(others).toEqual([]);
  expect(told).toMatch(TIMES);
  expect(told!.replace(TIMES, 'WHEN')).toBe(
    `${purpose} WHEN Shares entered: 1 of 2. Nothing was issued in it. ${AGAIN}`,
  );
  const [{ facts }] = value(await later.folder.read())!.settled as unknown as [
    { facts: { attempts: object[] } },
  ];
  const { transcripts, outcomes } = value(await later.keySet.open({ name: 'Set' }));
  expect(facts.attempts).toMatchObject([{ file: transcripts.at(-1), accepted: 1, required: 2 }]);
  expect(outcomes).toEqual(['complete', 'interrupted']);

  expect((await toldIn(later, before)).map(one => one.replace(TIMES, 'WHEN'))).toEqual([
    `${purpose} WHEN No share had been entered, and no words confirmed. Nothing was issued in it. ${AGAIN}`,
  ]);
  const [ofNone] = await toldIn(later, unmade);
  expect(ofNone).toContain('Its purpose: create a key set.');
  expect(ofNone).toContain(`No key set came of it, and nothing of it can be used. ${AGAIN}`);
  expect(await toldIn(later, after)).toEqual([]);
});

test('whose change of the record was on disk is not called lost, in any language', () => {
  const came = { abandoned: false, issued: [], burnt: [], otherNotices: [], interrupted: true, vouched: [] };
  for (const language of languages) {
    const told = (recorded: boolean, earlierVersion = false) =>
      sayIn(language)(
        text('directoryRepaired', {
          ...{ ...came, keySet: 'Set', restored: false, earlierVersion },
          attempts: [sampleBrokenOff({ operation: 'markShare', accepted: 0, confirmed: true, recorded })],
        }),
      );
    expect(told(true)).not.toBe(told(false));
    expect(told(true)).not.toContain('undefined');
    // An earlier version announced nothing: what it changed in the record may be that.
    const saidLast = (text: string) => text.slice(-40);
    expect(saidLast(told(false, true))).toBe(saidLast(told(true)));
  }
});

/** A KeyGen that was on when the program was killed, and its request's ID. */
async function killedKeyGen(): Promise<{ at: string; id: string }> {
  const { api, folder } = await openProgram();
  const people = [await testHolder('Ada Wolf'), await testHolder('Ben Okri')];
  const { which } = await confirmedKeyGen(folder, people);
  value(await api.keyGen.start({ ...which, ...unattended }));
  return { at: await left(folder), id: which.tss_request_id };
}

const withoutTimes = (texts: readonly string[]) => texts.map(one => one.replace(TIMES, 'WHEN'));
const CHANGE = 'A change of the TSS vault in “treasury” was interrupted and is closed now.';
const KEY_GEN = `${CHANGE} Its purpose: KeyGen: make new root keys. WHEN No share had been entered, and no words confirmed. ${NOT_IN_RECORD}`;

test('of a vault that its request has failed is told where that is on disk, also where its record was put back', async () => {
  const { at, id } = await killedKeyGen();
  const [torn, full] = [await left(at), await left(at)];
  expect(withoutTimes(await toldIn(startProgram().api, at))).toEqual([`${KEY_GEN} ${FAILED}`]);

  const record = `${torn}/treasury/tss-vault.json`;
  await fs.writeFile(record, (await fs.readFile(record, 'utf8')).slice(0, -9));
  const [putBack, ...others] = withoutTimes(await toldIn(startProgram().api, torn));
  expect(putBack).toContain('was put back from the version kept beside it');
  expect(others).toEqual([`${KEY_GEN} ${FAILED}`]);

  // A line of the request is damaged: nothing is written behind it.
  const lines = (await fs.readdir(`${full}/treasury/requests`)).length;
  await fs.writeFile(`${full}/treasury/requests/${id}-${String(lines).padStart(4, '0')}.json`, 'x\n');
  expect(withoutTimes(await toldIn(startProgram().api, full))).toEqual([`${KEY_GEN} ${AGAIN}`]);
});

test('of several in one directory each says what is to be done with it, by its transcript', () => {
  const attempts = ['one.jsonl', 'other.jsonl'].map((file, at) =>
    sampleBrokenOff({ file, operation: 'keyGen', accepted: 0, recorded: at === 0 }),
  );
  const told = sentence(
    text('vaultRepaired', { directory: 'treasury', attempts, failed: ['other.jsonl'] }),
  ).replaceAll(new RegExp(TIMES, 'g'), 'WHEN');
  const [, one, other] = told.split('Transcript: ');
  expect(one).toMatch(/^one\.jsonl\. Its purpose: .* WHEN .* What it changed in the record was on disk/);
  expect(other).toBe(
    `other.jsonl. Its purpose: KeyGen: make new root keys. WHEN No share had been entered, and no words confirmed. ${NOT_IN_RECORD} ${FAILED}`,
  );
  const ofSet = sentence(
    text('directoryRepaired', {
      ...{ abandoned: false, issued: [], burnt: [], otherNotices: [], interrupted: true, vouched: [] },
      ...{ keySet: 'Set', restored: false, earlierVersion: false, attempts },
    }),
  );
  expect(ofSet).toMatch(
    /Transcript: one\.jsonl\. What it changed .* Transcript: other\.jsonl\. It does not go on/,
  );
});

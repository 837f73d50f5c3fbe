/** An attempt that a crash or a power cut broke off is told when its folder is opened again: what for, when, how far it came. */
import fs from 'node:fs/promises';
import { expect, test } from 'vitest';
import { LOCK } from '../../../main/storage/files/lock';
import { TssVaultLedger } from '../../../main/storage/tss-vaults/tss-vault-ledger';
import type { Api } from '../../../shared/contract';
import { brokenOff } from '../../../shared/records/broken-off';
import type { BrokenOffOfSet } from '../../../shared/records/how-far';
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
    `${purpose} WHEN Shares accepted: 1 of 2. Nothing was issued in it. ${AGAIN}`,
  );
  const [{ facts }] = value(await later.folder.read())!.settled as unknown as [
    { facts: { attempts: object[] } },
  ];
  const { ceremonies } = value(await later.keySet.open({ name: 'Set' }));
  expect(facts.attempts).toMatchObject([{ file: ceremonies.at(-1)!.file, accepted: 1, required: 2 }]);
  expect(ceremonies.map(({ ending }) => ending)).toEqual(['complete', 'interrupted']);

  expect((await toldIn(later, before)).map(one => one.replace(TIMES, 'WHEN'))).toEqual([
    `${purpose} WHEN No share had been accepted. Nothing was issued in it. ${AGAIN}`,
  ]);
  const [ofNone] = await toldIn(later, unmade);
  expect(ofNone).toContain('Its purpose: create a key set.');
  expect(ofNone).toContain(`No key set came of it, and nothing of it can be used. ${AGAIN}`);
  expect(await toldIn(later, after)).toEqual([]);
});

test('the making of a set that was broken off stands on the line of time of the set that is made then, and above it no more', async () => {
  const { api, folder } = await openProgram();
  const set = { name: 'Set', required: 2, practice: true, holders: [{ name: 'Ada' }, { name: 'Ben' }] };
  value(await api.createKeySet.start(set));
  const at = await left(folder);
  const later = startProgram().api;
  expect(await toldIn(later, at)).toEqual([expect.stringContaining('No key set came of it')]);
  const { nonce } = value(await later.createKeySet.start(set));
  expect(value(await later.folder.read())!.settled).toHaveLength(1);
  value(await later.createKeySet.confirm({ nonce }));
  expect(value(await later.folder.read())!.settled).toEqual([]);

  const view = value(await later.keySet.open({ name: 'Set' }));
  expect(view).toMatchObject({
    ...{ lastOutcome: 'complete', lastRepaired: false },
    ceremonies: [
      { recorded: false, ending: 'interrupted', operation: 'createKeySet', open: [], problem: null },
      { recorded: true, ending: 'complete', operation: 'createKeySet' },
    ],
  });
  const [unmade, made] = view.ceremonies;
  expect(unmade!.shares.map(({ holder }) => holder)).toEqual(['Ada', 'Ben']);
  const { text: said } = value(await later.transcript.verify({ file: unmade!.file })).entries.at(-1)!;
  expect(sentence(said)).toContain('interrupted');
  expect(value(await later.transcript.verify({ file: made!.file })).digest).toBe(view.lastDigest);
  // One that is on is none yet.
  value(await later.generateShare.start({ holder: 'Dana' }));
  expect(value(await later.keySet.read())!.ceremonies).toHaveLength(2);
});

test('the making of a vault that was broken off is told as that, and stands among the ceremonies of the one that is made then', async () => {
  const at = await temporaryFolder();
  const ledger = new TssVaultLedger(at, 'PRACTICE-treasury', async () => undefined);
  await fs.mkdir(ledger.path);
  await ledger.startTranscript('create-tss-vault', 'ab12cd34', '2026-11-21T10:00:00.000Z', {
    operation: 'createTssVault',
  });
  const { api } = startProgram();
  const [told, ...others] = await toldIn(api, at);
  expect(others).toEqual([]);
  expect(told).toContain('Its purpose: create a TSS vault.');
  expect(told).toContain(`No TSS vault came of it. ${AGAIN}`);
  expect(told).not.toContain('key set');
  const { vault_id, ceremonies } = value(await api.tssVault.create({ name: 'Treasury', practice: true }));
  expect(ceremonies).toMatchObject([
    { recorded: false, ending: 'interrupted', operation: 'createTssVault', reached: null },
    { recorded: true, ending: 'complete', operation: 'createTssVault' },
  ]);
  expect(value(await api.folder.read())!.settled).toEqual([]);
  const { entries } = value(await api.transcript.verify({ file: ceremonies[0]!.file, vault_id }));
  expect(entries.at(-1)!.details.at(-1)!.value).toMatch(/No vault came of it\.$/);
});

test('whose change of the record was on disk is not called lost, in any language', () => {
  const came = { abandoned: false, issued: [], burnt: [], otherNotices: [], interrupted: true, vouched: [] };
  for (const language of languages) {
    const told = (recorded: boolean, earlierVersion = false) =>
      sayIn(language)(
        text('directoryRepaired', {
          ...{ ...came, keySet: 'Set', restored: false, earlierVersion },
          newest: '',
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

test('a share that was refused with an alarm is told of, in every language, and no share is said to have been accepted', () => {
  const entry = { seq: 0, previous: '', at: '2026-11-29T22:01:00.000Z' };
  const after = (alarm: boolean) =>
    brokenOff('20261129T220100Z-check-share-5232d288.jsonl', [
      { ...entry, event: 'start', operation: 'checkShare', bound: [] },
      { ...entry, event: 'share-refused', code: 'SHARE_LOST', alarm },
    ]);
  const told = (alarm: boolean, language: (typeof languages)[number]) =>
    sayIn(language)(
      text('vaultRepaired', { directory: 'treasury', attempts: [after(alarm)], failed: [], newest: '' }),
    );
  expect(told(true, 'en')).toContain(
    'No share had been accepted. A share was refused with an alarm: find out why',
  );
  expect(told(false, 'en')).not.toContain('alarm');
  for (const language of languages) {
    expect(told(true, language).length).toBeGreaterThan(told(false, language).length);
    expect(told(true, language)).not.toContain('undefined');
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
const KEY_GEN = `${CHANGE} Its purpose: KeyGen: make new root keys. WHEN No share had been accepted. ${NOT_IN_RECORD}`;

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
    text('vaultRepaired', { directory: 'treasury', attempts, failed: ['other.jsonl'], newest: '' }),
  ).replaceAll(new RegExp(TIMES, 'g'), 'WHEN');
  const [, one, other] = told.split('Transcript: ');
  expect(one).toMatch(/^one\.jsonl\. Its purpose: .* WHEN .* What it changed in the record was on disk/);
  expect(other).toBe(
    `other.jsonl. Its purpose: KeyGen: make new root keys. WHEN No share had been accepted. ${NOT_IN_RECORD} ${FAILED}`,
  );
  const toldOfSet = (more: object, came: readonly BrokenOffOfSet['came'][] = ['nothing', 'nothing']) =>
    sentence(
      text('directoryRepaired', {
        ...{ abandoned: false, issued: [], burnt: [], otherNotices: [], interrupted: true, vouched: [] },
        ...{ keySet: 'Set', restored: false, earlierVersion: false, newest: '' },
        attempts: attempts.map((one, at) => ({ ...one, came: came[at]! })),
        ...more,
      }),
    );
  expect(toldOfSet({})).toMatch(
    /^2 interrupted attempts were found .*\nTranscript: one\.jsonl\. Its purpose.* What it changed .*\nTranscript: other\.jsonl\. Its purpose.* It does not go on.*\nNothing was issued in them\.$/,
  );
  // What came of one is not held for what came of the other.
  expect(toldOfSet({ burnt: [7] }, ['nothing', 'unused'])).toMatch(
    /\nTranscript: one\.jsonl\..* What it changed .*\nTranscript: other\.jsonl\..* It does not go on.*\nIndex 7 was reserved and not used/,
  );
  const issued = [{ index: 7, holder: 'Dana', file: 'Set/shares/Dana.asc' }];
  expect(toldOfSet({ issued }, ['stands', 'nothing'])).toMatch(
    /\nTranscript: one\.jsonl\..* What it changed .*\nTranscript: other\.jsonl\..* It does not go on.*\nThe share for Dana/,
  );
});

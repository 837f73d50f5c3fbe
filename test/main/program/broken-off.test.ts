/** An attempt that a crash or a power cut broke off is told when its folder is opened again: what for, when, how far it came. */
import { expect, test } from 'vitest';
import { LOCK } from '../../../main/storage/files/lock';
import type { Api } from '../../../shared/contract';
import { sayIn } from '../../../shared/text/catalogues';
import { languages } from '../../../shared/text/languages';
import { text } from '../../../shared/text/text';
import { sampleBrokenOff } from '../../renderer/fake-api';
import { copyFolder } from '../../support/copy-folder';
import { codeOf, openProgram, startProgram, temporaryFolder, value } from '../../support/program';
import { sentence } from '../../support/texts';

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

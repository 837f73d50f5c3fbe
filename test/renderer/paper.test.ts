/** Papers as data: what stands on each, and what never does. */

import { beforeAll, expect, test } from 'vitest';
import type { Asked } from '../../renderer/lib/paper/asked';
import { hungLines } from '../../renderer/lib/paper/lines';
import { pageRule } from '../../renderer/lib/paper/page-rule';
import { speak } from '../../renderer/messages/at-hand';
import { type DetailName, detailLabels } from '../../shared/text/en/detail-labels';
import { fakeApi } from './fake-api';
import { sampleAttempt, sampleChecklist, sampleResult } from './samples-of-attempts';
import { sampleDrill, sampleKeySet, sampleNotices } from './samples-of-sets';
import { sampleDestroyList, sampleEpoch, sampleGroup, sampleVault } from './samples-of-tss';

let papers: typeof import('../../renderer/lib/paper/asked');
beforeAll(async () => {
  await speak('en');
  papers = await import('../../renderer/lib/paper/asked');
});

const textOf = (asked: Asked) => JSON.stringify(papers.paperOf(asked));

test('the paper of a key set has every holder, both digests, and lines to sign', () => {
  const keySet = sampleKeySet();
  const paper = papers.paperOf({ paper: 'keySet', of: keySet });
  const all = JSON.stringify(paper);
  for (const { holder, pgp_fingerprint } of keySet.shares) {
    expect(all).toContain(holder);
    expect(all).toContain(pgp_fingerprint);
  }
  expect(paper.digest).toBe(keySet.lastDigest);
  const digests = paper.parts.flatMap(part => (part.part === 'digest' ? [part] : []));
  expect(digests.map(({ digest }) => digest)).toEqual([keySet.lastDigest, keySet.recordDigest]);
  expect(digests.map(({ words }) => words.length)).toEqual([32, 32]);
  expect(paper.parts.at(-1)!.part).toBe('sign');
});

test('a digest that is to come from paper is on no paper', () => {
  const keySet = sampleKeySet({
    lastDigest: '',
    apart: [{ index: 9, holder: 'Dana Kim', file: 'shares/x.asc' }],
  });
  const paper = papers.paperOf({ paper: 'keySet', of: keySet });
  expect(paper.digest).toBe('');
  expect(JSON.stringify(paper)).not.toContain(keySet.recordDigest);
  const troubled = sampleKeySet({ trouble: 'RECORD_UNWITNESSED', troubleFacts: {} });
  expect(JSON.stringify(papers.paperOf({ paper: 'keySet', of: troubled }))).not.toContain(
    troubled.recordDigest,
  );
});

test('the paper of an attempt has its words, both digests and a line for everyone who gave a share, and not the encrypted share', () => {
  const attempt = sampleAttempt({ phase: 'complete', result: { ...sampleResult, key: 'ENCRYPTED' } });
  const present = { operator: 'Olga Brandt', witnesses: ['Wim Peters', 'Yuki Mori', 'Zoe Adams'] };
  const { checks } = sampleChecklist;
  const of = { title: 'Issued', attempt, present, checks, result: attempt.result! };
  const paper = papers.paperOf({ paper: 'attempt', of });
  const all = JSON.stringify(paper);
  expect(paper.parts).toContainEqual(expect.objectContaining({ part: 'words', words: attempt.words }));
  for (const { label, value } of attempt.bound)
    expect(all).toContain(JSON.stringify({ label, value }).slice(1, -1));
  for (const file of sampleResult.files) expect(all).toContain(file);
  expect(all).toContain(sampleResult.record.digest);
  expect(paper.digest).toBe(sampleResult.transcript.digest);
  const signing = paper.parts.at(-1)!;
  const gave = attempt.seats.filter(({ accepted }) => accepted).map(({ holder }) => holder);
  expect(signing).toMatchObject({ part: 'sign', names: ['Olga Brandt', ...present.witnesses] });
  expect(signing).toMatchObject({ roles: ['Operator', 'Witness 1', 'Witness 2', 'Witness 3', ...gave] });
  expect(all).not.toContain('ENCRYPTED');
  // What is ticked off says since when; the rest is left to be written.
  expect(paper.parts.at(-2)).toMatchObject({
    part: 'table',
    tall: true,
    rows: [
      [`Given to Dana Kim\n${checks[0]!.file}`, expect.stringContaining('2026')],
      ['Notice given to every holder', ''],
      ['Digest written on paper', ''],
      ['Paper signed', ''],
    ],
  });
  const without = papers.paperOf({ paper: 'attempt', of: { ...of, checks: [] } });
  expect(without.parts.filter(({ part }) => part === 'table')).toEqual([]);
});

test('the papers of a transcript, a drill, notices and a list to destroy have every line of what they are of', () => {
  const view = fakeApi().state.transcript;
  const transcript = textOf({
    paper: 'transcript',
    of: { view, file: 'a.jsonl', about: '', practice: false },
  });
  for (const { details } of view.entries)
    for (const { label, value } of details)
      expect(transcript).toContain(`${detailLabels[label as DetailName] ?? label}: ${value}`);
  expect(transcript).toContain(view.digest);

  const drill = textOf({ paper: 'drill', of: { report: sampleDrill, required: 3, practice: true } });
  for (const { holder } of sampleDrill.shares) expect(drill).toContain(holder);
  expect(drill).toContain('"practice":true');

  const altered = ['notices/x.txt'];
  const of = { keySet: 'Payments', practice: false, view: { ...sampleNotices, altered } };
  const notices = papers.paperOf({ paper: 'notices', of });
  const exact = notices.parts.flatMap(part => (part.part === 'exact' ? [part.text] : []));
  expect(exact).toEqual(sampleNotices.notices.map(({ text }) => text));
  // Each goes to another holder.
  expect(notices.parts.filter(({ part }) => part === 'sheet')).toHaveLength(exact.length);
  expect(JSON.stringify(notices)).toContain(altered[0]);

  // Those of an older ceremony, and all.
  const older = { transcript: 'older.jsonl', file: 'notices/older.txt', text: 'An older one.' };
  const both = { ...of, view: { notices: [...sampleNotices.notices, older], altered: [] } };
  const exactOf = (transcript?: string) =>
    papers
      .paperOf({ paper: 'notices', of: { ...both, ...(transcript !== undefined && { transcript }) } })
      .parts.flatMap(part => (part.part === 'exact' ? [part.text] : []));
  expect(exactOf()).toEqual(exact);
  expect(exactOf('older.jsonl')).toEqual([older.text]);
  expect(exactOf('')).toEqual([...exact, older.text]);

  const { toDestroy } = sampleDestroyList;
  const destroy = textOf({ paper: 'destroyList', of: { vault: sampleVault(), toDestroy } });
  for (const { holders } of toDestroy) for (const { name } of holders) expect(destroy).toContain(name);
});

test('a transcript names who was there where they sign, and says what was seen instead of a code; a code of a later version stays', () => {
  const view = structuredClone(fakeApi().state.transcript);
  const [start, refused] = view.entries as [never, (typeof view.entries)[number]];
  Object.assign(start, {
    details: [
      { label: 'operator', value: 'Olga Brandt' },
      { label: 'witnesses', value: 'Wim Peters' },
      { label: '', value: 'Yuki Mori' },
      { label: 'machine', value: 'not them' },
    ],
  });
  const paper = () =>
    papers.paperOf({ paper: 'transcript', of: { view, file: 'a.jsonl', about: '', practice: false } });
  expect(paper().parts.at(-1)).toMatchObject({ names: ['Olga Brandt', 'Wim Peters', 'Yuki Mori'] });
  const sentence = () => {
    const table = paper().parts.find(({ part }) => part === 'table') as unknown as {
      rows: string[][];
    };
    return table.rows[1]![1]!.split('\n')[0];
  };
  expect(sentence()).toMatch(/^Share refused: [A-Z][a-z].+[a-z]\.$/);
  refused.details = [{ label: 'code', value: 'OF_LATER' }];
  refused.text = { id: 'entryShareRefused', facts: { code: 'OF_LATER' } } as never;
  expect(sentence()).toBe('Share refused: OF_LATER.');
});

test('on paper a line of a notice hangs under its own beginning, and one that was full goes on', () => {
  const full =
    'It is the same share, encrypted to the OpenPGP key above. The old copy works, for whoever has it: to';
  const lines = [
    'Key:     36fb d0ba',
    '         cb8d 47a1',
    '',
    full,
    'make it worthless, rekey.',
    'If you did not expect this, speak.',
    '- An item, which is',
    '  longer.',
    '- Another.',
  ];
  const text = `${lines.join('\n')}\n`;
  expect(hungLines(text, true)).toEqual([
    { text: 'Key:     36fb d0ba', before: 'Key:     ' },
    { text: '         cb8d 47a1', before: '         ' },
    { text: '', before: '' },
    { text: `${full} make it worthless, rekey.`, before: '' },
    { text: 'If you did not expect this, speak.', before: '' },
    { text: '- An item, which is longer.', before: '- ' },
    { text: '- Another.', before: '- ' },
  ]);
  expect(hungLines(text, false).map(({ text: line }) => line)).toEqual(lines);
});

test('the paper of a group has its holders with their keys, each receipt or that it is missing, complaints, and both digests', () => {
  const complaint = {
    tss_node_id: '2',
    name: 'Ben Okri',
    contributor: '3',
    finding: 'does-not-fit',
    at: '2026-11-21T14:10:00.000Z',
  };
  const destroyed = [{ tss_node_id: '3', name: 'Cy Lund', at: '2026-11-23T14:10:00.000Z' }];
  const epoch = sampleEpoch({ complaints: [complaint], destroyed });
  const group = sampleGroup({ epochs: [{ number: 1, state: 'issued', tss_request_id: '1' }] });
  const paper = papers.paperOf({ paper: 'group', of: { vault: sampleVault(), group, epoch } });
  const table = paper.parts.flatMap(part => (part.part === 'table' ? part.rows : []));
  expect(table.map(([, name, key]) => [name, key])).toEqual(
    group.key_share_holders.map(one => [one.name, one.pgp_fingerprint]),
  );
  expect(table.map(row => row[3]!.split(/[;\n]/)[0])).toEqual(['signed', 'MISSING', 'MISSING']);
  expect(table[2]![3]).toContain('share destroyed');
  expect(JSON.stringify(paper)).toContain('Ben Okri complained of what Cy Lund sent');
  const digests = paper.parts.flatMap(part => (part.part === 'digest' ? [part.digest] : []));
  expect(digests).toEqual([epoch.hash, epoch.recordDigest]);
  expect(paper.digest).toBe(epoch.recordDigest);
});

test('a blank script numbers its steps through, with room for each holder, and warns of writing secrets on it', async () => {
  const { ceremonies } = await import('../../renderer/lib/paper/script');
  for (const ceremony of ceremonies) {
    const paper = papers.paperOf({ paper: 'script', of: { ceremony, holders: 4, practice: false } });
    let next = 1;
    for (const part of paper.parts)
      if (part.part === 'steps') {
        expect(part.first).toBe(next);
        next += part.steps.length;
      }
    expect(next).toBeGreaterThan(18);
    const all = JSON.stringify(paper);
    for (const text of ['Holder 4', 'Serial when opened', 'Never write a share']) expect(all).toContain(text);
    expect(all).not.toContain('Holder 5');
  }
});

test('no name ends the rule for the margins of a sheet', () => {
  const rule = pageRule({
    size: 'A4',
    head: '"; } body { display: block } \\ \n</style>',
    practice: '',
    mark: '3b9e 4c1d',
    sheets: ['Sheet ', ' of ', ''],
  });
  const inStrings = rule.match(/"[^"]*"/g)!.join('');
  expect(rule.replace(/"[^"]*"/g, '').match(/[{}]/g)).toHaveLength(8);
  expect(inStrings).not.toMatch(/[\n<>]/);
});

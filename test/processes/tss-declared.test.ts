/** What an operator declares of keys, under words: that they are void, and that shares of them were destroyed. */
import { beforeAll, expect, test } from 'vitest';
import type { Result } from '../../shared/result';
import { type TestHolder, testHolder } from '../support/holders';
import { value } from '../support/program';
import { openIssued, signedReceipt } from '../support/tss-epoch';
import { codesOf, quorate, statusOf } from './cli-kit';

const people: TestHolder[] = [];

beforeAll(async () => {
  for (const name of ['Ada Wolf', 'Ben Okri', 'Cy Lund']) people.push(await testHolder(name));
});

const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);

test('keys are declared void under words that name whose receipts are missing, never when all are known; the list of shares to destroy follows', async () => {
  const { api, issued, which, program } = await openIssued(people);
  const { vault_id } = which;
  const receipt = async (id: string) =>
    value(await api.tssEpoch.receipt({ vault_id, signed: await signedReceipt(issued, people, id) }));
  await receipt('1');
  const early = value(await api.tssEpoch.declareVoid(which));
  expect([early.recorded, early.holders.map(one => one.name), early.words.length]).toEqual([
    false,
    ['Ben Okri', 'Cy Lund'],
    8,
  ]);
  expect(early.epoch.state).toBe('issued');
  await receipt('2');
  // Somebody's receipt came meanwhile: the words are of something else now.
  const old = { ...which, words: early.words.join(' ') };
  expect(code(await api.tssEpoch.declareVoid(old))).toBe('TSS_WORDS_OTHER');
  const { words } = value(await api.tssEpoch.declareVoid(which));
  const said = words.join(' ').toUpperCase();
  const done = value(await api.tssEpoch.declareVoid({ ...which, words: said, operator: 'Olga' }));
  expect([done.recorded, done.epoch.state, done.epoch.void]).toEqual([
    true,
    'void',
    { reason: 'declared', contributor: '', missing: ['3'], at: expect.stringMatching(/^20/) },
  ]);
  expect(code(await api.tssEpoch.declareVoid(which))).toBe('TSS_EPOCH_FINAL');
  expect((await receipt('3')).state).toBe('void');
  const list = async () => value(await api.tssEpoch.destroyList({ vault_id })).toDestroy;
  expect(await list()).toMatchObject([{ epoch: 1, why: 'void', threshold: 2, stillOpens: true }]);
  const these = { ...which, tss_node_ids: ['1', '3'] };
  const asked = value(await api.tssEpoch.destroyed(these));
  expect(asked.recorded).toBe(false);
  value(await api.tssEpoch.destroyed({ ...these, words: asked.words.join(' ') }));
  const [left] = await list();
  expect([left!.stillOpens, left!.holders.map(one => one.destroyed)]).toEqual([false, [true, false, true]]);
  expect(code(await api.tssEpoch.destroyed(these))).toBe('TSS_DESTROYED_ALREADY');
  await program.close();
  const where = ['--folder', issued.ledger.folder, '--vault', 'Treasury'];
  const shown = await quorate(['tss', 'destroyed', ...where]);
  expect(shown.stdout).toContain('1  Ada Wolf, destroyed\n    2  Ben Okri, NOT destroyed\n');
  const group = ['--group', which.key_share_holder_group_id];
  const mark = ['tss', 'destroyed', ...where, ...group, '--node', '2', '--json'];
  expect(codesOf(await quorate(mark))).toEqual(['WITNESS_NEEDED']);
  const marked = await quorate([...mark, '--unwitnessed']);
  expect(statusOf(marked)).toMatchObject({ recorded: true, holders: [{ name: 'Ben Okri' }] });
});

test('keys that all have confirmed are not declared void, and none of their shares is to be destroyed', async () => {
  const { api, issued, which, program } = await openIssued(people);
  for (const id of ['1', '2', '3']) {
    const signed = await signedReceipt(issued, people, id);
    value(await api.tssEpoch.receipt({ vault_id: which.vault_id, signed }));
  }
  expect(code(await api.tssEpoch.declareVoid(which))).toBe('TSS_EPOCH_FINAL');
  expect(code(await api.tssEpoch.destroyed({ ...which, tss_node_ids: ['1'] }))).toBe('TSS_NOT_TO_DESTROY');
  expect(value(await api.tssEpoch.destroyList({ vault_id: which.vault_id })).toDestroy).toEqual([]);
  await program.close();
  const where = ['--folder', issued.ledger.folder, '--vault', 'Treasury'];
  const ran = await quorate([
    ...['tss', 'declare-void', ...where, '--group', which.key_share_holder_group_id],
    ...['--unwitnessed', '--json'],
  ]);
  expect(codesOf(ran)).toEqual(['TSS_EPOCH_FINAL']);
});

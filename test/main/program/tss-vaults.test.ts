/** The list of TSS vaults: what is wrong with one keeps none of the others back. */
import { chmodSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { unattended } from '../../../main/cli/rpc/unattended';
import { forbid } from '../../support/not-allowed';
import { openProgram, value } from '../../support/program';

/** A folder with the practice vaults Alpha and Beta; the sums of Beta list a file that is there. */
async function twoVaults() {
  const here = await openProgram();
  chmodSync(here.folder, 0o755);
  for (const name of ['Alpha', 'Beta']) value(await here.api.tssVault.create({ name, practice: true }));
  const beta = path.join(here.folder, 'PRACTICE-beta');
  await fs.writeFile(path.join(beta, 'foo.asc'), 'x');
  await fs.appendFile(path.join(beta, 'PRACTICE-SHA256SUMS'), `${'0'.repeat(64)}  foo.asc\n`);
  return { ...here, beta };
}

test.each([
  { what: 'foo.asc', trouble: '', remark: { name: 'foo.asc' } },
  { what: 'transcripts', trouble: 'FOLDER_UNREADABLE', remark: undefined },
])(
  'where $what of one may not be read, that is told of this vault alone',
  async ({ what, trouble, remark }) => {
    const { api, beta } = await twoVaults();
    forbid(path.join(beta, what));
    const { vaults } = value(await api.tssVault.list());
    const remarks = remark ? [{ id: 'FOLDER_UNREADABLE', facts: remark }] : [];
    expect(vaults).toMatchObject([
      { name: 'Alpha', trouble: '', remarks: [] },
      { name: 'Beta', trouble, remarks },
    ]);
  },
);

test('who only asks which vaults there are has none of their files summed; nor does a start that nobody watches', async () => {
  const { api, program } = await twoVaults();
  const open = vi.spyOn(fs, 'open');
  const summed = () => open.mock.calls.some(([file]) => String(file).endsWith('foo.asc'));
  const { vaults } = value(await api.tssVault.list({ remarks: false }));
  expect(vaults.map(({ name, remarks }) => [name, remarks])).toEqual([
    ['Alpha', []],
    ['Beta', []],
  ]);
  const { start } = unattended(program.handlers).keyGen;
  await expect(
    start({ vault_id: 'Beta', tss_request_id: '1', ownEntropy: [] } as never),
  ).rejects.not.toMatchObject({
    code: 'WITNESS_NEEDED',
  });
  expect(summed()).toBe(false);
  value(await api.tssVault.list());
  expect(summed()).toBe(true);
});

test('of a vault whose directory was copied both are in trouble, and it is called a vault', async () => {
  const { api, beta } = await twoVaults();
  await fs.cp(beta, `${beta} (copy)`, { recursive: true });
  const { vaults } = value(await api.tssVault.list());
  expect(vaults.map(({ trouble }) => trouble)).toEqual(['', 'KEY_SET_AMBIGUOUS', 'KEY_SET_AMBIGUOUS']);
  const refused = await api.tssGroup.list({ vault_id: 'Beta' });
  expect(!refused.ok && refused.error.message).toContain('holds the vault “Beta”');
});

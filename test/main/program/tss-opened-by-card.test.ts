/** What this machine's gpg gives of a TSS holder's messages is overwritten in main, whatever it was opened for. */
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { clearSigned, openedBy, type TestHolder, testHolder } from '../../support/holders';
import { temporaryFolder, value } from '../../support/program';
import { bytesOf, openIssued } from '../../support/tss-epoch';

const opened: Uint8Array[] = [];
let contents = '';

vi.mock('../../../main/host/gpg', async original => ({
  ...(await original<typeof import('../../../main/host/gpg')>()),
  openWithGpg: async () => {
    const bytes = Uint8Array.from(Buffer.from(contents));
    opened.push(bytes);
    return bytes;
  },
}));

test('of a sum that is checked, and of one that extended keys are read from', async () => {
  const people: TestHolder[] = [];
  for (const name of ['Ada Wolf', 'Ben Okri', 'Cy Lund']) people.push(await testHolder(name));
  const { api, which } = await openIssued(people);
  const { vault_id } = which;
  let share = new Uint8Array(0);
  for (const [at, person] of people.entries()) {
    const checked = value(
      await api.tssEpoch.checkShare({
        ...which,
        tss_node_id: String(at + 1),
        by: 'privateKey',
        pgp_private_key: bytesOf(person.key.armor()),
        passphrase: new Uint8Array(0),
        acceptPrivateKeys: true,
      }),
    );
    const signed = bytesOf(await clearSigned(checked.receipt, person.key));
    value(await api.tssEpoch.receipt({ vault_id, signed }));
    if (at > 0) continue;
    share = bytesOf(checked.sum);
    contents = await openedBy(person, checked.sum);
  }
  const own = { ...which, tss_node_id: '1', by: 'card' as const, share };
  expect(value(await api.tssEpoch.checkShare(own)).fits).toBe(true);
  const file = path.join(await temporaryFolder(), 'xpub.txt');
  expect(value(await api.tssEpoch.xpub({ ...own, path: file }))).toEqual({ file });
  expect(opened.map(bytes => [bytes.length > 0, bytes.every(byte => byte === 0)])).toEqual([
    [true, true],
    [true, true],
  ]);
});

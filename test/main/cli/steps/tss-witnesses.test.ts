/** Whether a vault is practice the terminal knows by whatever name the vault is found by. */
import { expect, test } from 'vitest';
import type { Session } from '../../../../main/cli/steps/session';
import { checkVaultWitnesses } from '../../../../main/cli/steps/tss-witnesses';
import { ok } from '../../../../shared/result';

test.each(['Rehearsal', 'rehearsal', 'AB12', 'Treasury'])('of a vault named %s', async named => {
  const vaults = [
    { vault_id: 'ab12', name: 'Rehearsal', practice: true },
    { vault_id: 'cd34', name: 'Treasury', practice: false },
  ];
  const session = { api: { tssVault: { list: async () => ok({ vaults }) } }, people: {} };
  await checkVaultWitnesses(session as unknown as Session, named, {} as never);
  expect((session as { practice?: boolean }).practice).toBe(named !== 'Treasury');
});

/** Longer texts of the terminal. */
import { expect, it } from 'vitest';
import { resultPage } from '../../../../main/cli/registry/ending';
import type { AttemptView } from '../../../../shared/contract/attempts';

it('says that Vault is not told where the set is Vault’s, and not where Quorate drew it', () => {
  const made = {
    ...{ operation: 'generateShare', index: 7, holder: 'Frida', pgp_fingerprint: '', seats: [] },
    result: {
      proof: 'verified',
      files: [],
      transcript: { file: '', digest: '', words: [] },
      record: { number: 5, digest: '' },
    },
  } as unknown as AttemptView;
  expect(resultPage(made, { origin: 'adopted', scheme: 'vault' })).toContain('cannot tell Vault');
  expect(resultPage(made)).toContain('Record number 5');
  expect(resultPage(made)).toContain('Eject the stick before you pull it.');
  expect(resultPage(made, { origin: 'created', scheme: 'vault' })).not.toContain('Vault');
  expect(resultPage(made, { origin: 'adopted', scheme: 'secretsjs' })).not.toContain('Vault');
});

/** What the guided ceremony offers again when a share is given again. */
import { expect, test } from 'vitest';
import { reissue } from '../../../../main/cli/commands/reissue';
import type { Asking } from '../../../../main/cli/steps/asking';
import { ok } from '../../../../shared/result';

/** Under which keys holder and key file of this index are remembered. */
async function rememberedFor(index: number): Promise<string[]> {
  const keys: string[] = [];
  const asking = {
    session: { api: { keySet: { open: async () => ok({ shares: [{ index, holder: '' }] }) } } },
    form: { line: async (key: string) => keys.push(key) },
    set: async () => ({ folder: '/', keySet: 'Vault' }),
    index: async () => index,
    keyFile: async (key: string) => keys.push(key),
  };
  await reissue.tasks![0]!.ask(asking as unknown as Asking);
  return keys;
}

test('only Enter means the key file and the holder of this index, and of no other', async () => {
  const [one, again, other] = [await rememberedFor(3), await rememberedFor(3), await rememberedFor(4)];
  expect(one).toHaveLength(2);
  expect(again).toEqual(one);
  expect(other.filter(key => one.includes(key))).toEqual([]);
});

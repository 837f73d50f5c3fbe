/** What people say of keys that were issued, for crash-driver.ts and tss-crash.test.ts alike. */
import type { Api } from '../../shared/contract';
import type { Result } from '../../shared/result';

export const says = ['receipt', 'complaint', 'void', 'destroyed'] as const;
export type Says = (typeof says)[number];

const must = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new Error(result.error.code);
};

/** `bytes`: the signed text; of a declaration, which the operator makes under its words, the parameters in JSON. Throws what is refused. */
export async function saysOfKeys(api: Api, what: Says, bytes: Uint8Array): Promise<void> {
  const signed = Uint8Array.from(bytes);
  if (what === 'receipt') return void must(await api.tssEpoch.receipt({ vault_id: 'Treasury', signed }));
  if (what === 'complaint') return void must(await api.tssEpoch.complain({ vault_id: 'Treasury', signed }));
  const params = JSON.parse(new TextDecoder().decode(bytes));
  const declare = what === 'void' ? api.tssEpoch.declareVoid : api.tssEpoch.destroyed;
  const { words } = must(await declare(params));
  must(await declare({ ...params, words: words.join(' ') }));
}

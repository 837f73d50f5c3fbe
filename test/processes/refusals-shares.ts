/** How each refusal of a share that is entered is provoked, for the table in refusals.test.ts. */
import path from 'node:path';
import { expect } from 'vitest';
import type { Api } from '../../shared/contract';
import type { Result } from '../../shared/result';
import type { RefusalCode } from '../../shared/text/refusals';
import { anyKey, enter, startShare, value } from '../support/program';
import { changeRecord } from '../support/vouch';
import {
  ada,
  adopt,
  adopted,
  type Elsewhere,
  entered,
  other,
  type Provocation,
  started,
  withdrawn,
  world,
} from './refusals-kit';

/** The first time it is taken for a slip. */
async function twice(api: Api, nonce: string, share: string): Promise<Result<unknown>> {
  expect(await enter(api, nonce, share)).toMatchObject({ error: { grade: 'slip' } });
  const again = await enter(api, nonce, share);
  expect(again).toMatchObject({ error: { grade: 'stop', alarm: true } });
  return again;
}

export const shareProvocations = {
  SHARE_EMPTY: () => entered('  \n'),
  SHARE_NOT_READABLE: () => entered(`${ada[0]!.slice(0, -1)}!`),
  SHARE_HAS_SIGN: () => entered(`${ada[0]!.slice(0, -1)}_`),
  SHARE_HEX_TYPO: () => entered(`${ada[0]!.slice(0, -1)}O`),
  SHARE_HEX_ODD: () => entered(ada[0]!.slice(0, -1)),
  SHARE_ENCRYPTED: () => entered(anyKey('ed25519').sample_vault_style_base64!),
  SHARE_IS_KEY: () => entered(anyKey('ed25519').public_armored),
  SHARE_TOO_SHORT: () => entered('ab'),
  SHARE_TOO_LONG: () => entered('01'.repeat((1 << 16) + 2)),
  SHARE_INDEX_ZERO: async () => {
    const { api, nonce } = await started();
    return twice(api, nonce, `${ada[0]!.slice(0, -2)}00`);
  },
  SHARE_IS_TOKEN: () => entered(`hvs.${'CAESIJ'.repeat(4)}`),
  SHARE_IS_INIT: () => entered('{ "unseal_keys_b64": ['),
  SHARE_IS_SECRET: () => entered(`AGE-SECRET-KEY-1${'QZRY9X8GF2'.repeat(5)}QZRY9X8G`),
  SHARE_IS_ANSWER: () => entered('yes'),
  SHARE_SEVERAL: () => entered(`${ada[0]!} ${ada[1]!}`),
  SHARE_ENCODED_TWICE: () => entered(Buffer.from(ada[0]!).toString('base64')),
  SHARE_CASE_LOST: () => entered(Buffer.from(ada[0]!, 'hex').toString('base64').toLowerCase()),
  SHARE_BYTES_OUT_OF_RANGE: () => adopt({ shareBytes: 1 }),
  SHARE_LENGTH_UNCONFIRMED: async () => {
    const { api } = await world();
    value(await api.keySet.adopt({ name: 'Old', scheme: 'secretsjs', required: 2, issued: 3 }));
    const { nonce } = await startShare(api);
    value(await enter(api, nonce, '801aa'));
    return enter(api, nonce, '802bb');
  },
  SHARE_WRONG_LENGTH: () => entered(`00${ada[0]!}`),
  SHARE_OTHER_SET: () => entered(other[0]!),
  SHARE_REPEATED: async () => {
    const { api, nonce } = await started();
    value(await enter(api, nonce, ada[0]!));
    return enter(api, nonce, ada[0]!.toUpperCase());
  },
  SHARE_INDEX_CONFLICT: async () => {
    const { api, nonce } = await adopted({ indexes: [1, 2, 3], shareBytes: 3 });
    value(await enter(api, nonce, 'aaaa01'));
    return enter(api, nonce, 'aaab01');
  },
  SHARE_DOES_NOT_MATCH: () => entered(`${'00'.repeat(32)}${ada[0]!.slice(-2)}`),
  SHARE_LOST: () => withdrawn('lost'),
  SHARE_DESTROYED: () => withdrawn('destroyed'),
  SHARE_BURNT: async () => {
    const here = await world();
    value(await here.api.keySet.adopt({ name: 'Vault', required: 2, issued: 3, indexes: [1, 2, 3] }));
    await changeRecord(path.join(here.folder, 'vault'), () => ({ burnt: [77] }));
    return twice(here.api, (await startShare(here.api)).nonce, `${'aa'.repeat(32)}4d`);
  },
  SHARE_NOT_LISTED: async () => {
    const { api, nonce } = await adopted({ indexes: [1, 2, 3] }, { newIndex: 5 });
    return twice(api, nonce, `${'aa'.repeat(32)}04`);
  },
  SHARE_MORE_THAN_ISSUED: async () => {
    const { api, nonce } = await adopted({ indexes: [1, 2], shareBytes: 3 }, { newIndex: 9 });
    value(await enter(api, nonce, 'aaaa03'));
    return twice(api, nonce, 'aaaa04');
  },
  SHARE_HAS_NEW_INDEX: async () => {
    const { api, nonce } = await adopted({ indexes: [1, 2], shareBytes: 3 }, { newIndex: 9 });
    return enter(api, nonce, 'aaaa09');
  },
} satisfies Partial<Record<RefusalCode, Provocation | Elsewhere>>;

/**
 * What people enter in the place of a share, and shares that are written as other programs write them: told or read in the same
 * way however they come.
 */
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { stdio } from '../../main/cli/rpc/stdio';
import type { Program } from '../../main/program/program';
import type { Api } from '../../shared/contract';
import type { Failure, Result } from '../../shared/result';
import { standInForGpg } from '../support/card';
import { encryptedTo } from '../support/encrypted';
import { anyKey, keyNamed, openProgram, startShare, typed, value } from '../support/program';
import { perTier } from '../support/tier';
import vaultShamir from '../vectors/vault-shamir.json';

const vault = vaultShamir.cases.find(one => one.id === 'v114-32B-5-of-5')!;
const shares = vault.shares_hex as [string, string, string, string, string];
const [share] = shares;
const bytes = Buffer.from(share, 'hex');
const base64 = (text: string | Buffer) => Buffer.from(text as string).toString('base64');

async function adopted() {
  const here = await openProgram();
  value(await here.api.keySet.adopt({ name: 'Vault', required: vault.t, issued: vault.n, indexes: vault.x }));
  return { ...here, ...(await startShare(here.api, { acceptPrivateKeys: true, acceptCollisionRisk: true })) };
}

type Way = (api: Api, nonce: string, text: string, program: Program) => Promise<Result<unknown>>;
const holder = keyNamed('ed25519');
const ways: [string, Way][] = [
  ...(['typed', 'piped', 'scanned'] as const).map((source): [string, Way] => [
    source,
    (api, nonce, text) => api.generateShare.update({ key: typed(text), nonce, source }),
  ]),
  ['stdio', (_, nonce, text, program) => byStdio(program, nonce, text)],
  [
    'in an encrypted share, by private key',
    async (api, nonce, text) => {
      const keys = { pgp_private_key: typed(holder.secret), passphrase: typed('') };
      return api.privateKey.update({
        message: typed(await encryptedTo(holder.public, text)),
        ...keys,
        nonce,
      });
    },
  ],
  [
    'in an encrypted share, by card (stand-in)',
    async (api, nonce, text) => {
      await standInForGpg([typed(text)]);
      return api.card.update({ message: typed(anyKey('ed25519').sample_vault_style_base64!), nonce });
    },
  ],
];

/** One call over JSON-RPC; what it was refused for. */
async function byStdio(program: Program, nonce: string, text: string): Promise<Result<unknown>> {
  let printed = '';
  const call = { jsonrpc: '2.0', id: 1, method: 'generateShare.update', params: { key: text, nonce } };
  await stdio(
    {
      stdin: Readable.from([Buffer.from(`${JSON.stringify(call)}\n`)]),
      stdout: {
        write: (line, done) => {
          printed += line;
          done();
        },
      },
      stderr: { write: () => {} },
      // The attempt is looked at afterwards.
      createProgram: () => ({ ...program, close: async () => {} }),
      onSignal: () => () => {},
    },
    { folder: undefined, practiceOnly: false },
  );
  const { result, error } = JSON.parse(printed) as { result?: unknown; error?: { data: Failure } };
  return error ? { ok: false, error: error.data } : { ok: true, value: result };
}

const root = `hvs.${'CAESIJ'.repeat(4)}`;
const init = JSON.stringify({ unseal_keys_hex: [share], unseal_threshold: 1, root_token: root }, null, 2);
const others: [string, string, string][] = [
  ['base64 of a root token', base64(root), 'SHARE_IS_TOKEN'],
  ['base64 of an old root token and a line end', base64('s.3Bnoi2pfO2RWDdiGohkTSUNN\n'), 'SHARE_IS_TOKEN'],
  ['hex of a recovery token', Buffer.from(`hvr.${'a1B2'.repeat(6)}`).toString('hex'), 'SHARE_IS_TOKEN'],
  ['base64 of what init printed', base64(init).replace(/.{76}/g, '$&\n'), 'SHARE_IS_INIT'],
  ['base64 of base64 of a root token', base64(base64(root)), 'SHARE_IS_TOKEN'],
  ['a field of YAML', 'unseal_keys_b64:', 'SHARE_IS_INIT'],
  ['two shares, a space between', `${share} ${shares[1]}`, 'SHARE_SEVERAL'],
  ['two shares, a comma between', `${base64(bytes)}, ${shares[1]}`, 'SHARE_SEVERAL'],
  ['one share twice', `${share}${share}`, 'SHARE_SEVERAL'],
  ['yes', 'yes', 'SHARE_IS_ANSWER'],
  ['an index', '12', 'SHARE_IS_ANSWER'],
  ['a command', 'verify-transcript', 'SHARE_IS_ANSWER'],
  ['a key of age', `AGE-SECRET-KEY-1${'QZRY9X8GF2'.repeat(5)}QZRY9X8G`, 'SHARE_IS_SECRET'],
];

const [left, right] = [share.slice(0, 30), share.slice(30)];
const readAsShare: [string, string][] = [
  ['0x in front', `0x${share}`],
  ['colons between its bytes', share.replace(/..(?=.)/g, '$&:')],
  ['hyphens between its groups', share.replace(/.{4}(?=.)/g, '$&-')],
  ['no-break spaces in it', share.replace(/.{4}(?=.)/g, '$&\u00a0')],
  ['characters without width in it', `\u200b${left}\u200d\u2060${right}\u00ad\ufeff`],
  ['curly quotes around it', `“${share}”,`],
  ['wide digits', Array.from(share, one => String.fromCodePoint(one.charCodeAt(0) + 0xfee0)).join('')],
  ['colours around it', `\u001b[0mUnseal Key 1: \u001b[32m${share}\u001b[0m`],
];

it('a place is told as a person counts it, and that a label was counted', async () => {
  const { api, nonce } = await adopted();
  const wrong = `${share.slice(0, 10)}O${share.slice(11)}`;
  const refused = (text: string) => api.generateShare.update({ key: typed(text), nonce });
  expect(await refused(`\u200b${wrong}`)).toMatchObject({
    error: { code: 'SHARE_HEX_TYPO', position: 11, message: expect.not.stringContaining('label') },
  });
  expect(await refused(`Unseal Key 1: ${wrong}`)).toMatchObject({
    error: {
      position: 25,
      message: expect.stringContaining('character 25 (counted from the beginning of the label)'),
    },
  });
  const [last] = vault.x.includes(1) ? ['02'] : ['01'];
  expect(await refused(`"Unseal Key 1: ${share.slice(0, -2)}${last}"`)).toMatchObject({
    error: { code: 'SHARE_NOT_LISTED', grade: 'slip', position: 1 + 14 + 65 },
  });
});

/** All where they are typed; by the other ways, which end at the same reading, some of them in `npm test`. */
const tried = <T>(way: string, all: readonly T[]): readonly T[] =>
  perTier(way === 'typed' ? all : all.filter((_, at) => at % 4 === 0), all);

describe.each(ways)('%s', (way, enter) => {
  it('what is no share is told as what it is, and is no alarm', async () => {
    const { api, nonce, program } = await adopted();
    for (const [what, text, code] of tried(way, others)) {
      const refused = await enter(api, nonce, text, program);
      const isSlip = code === 'SHARE_IS_ANSWER' && ['typed', 'piped', 'stdio'].includes(way);
      expect(refused, what).toMatchObject({ error: { code, grade: isSlip ? 'slip' : 'paper' } });
      expect(refused, what).not.toMatchObject({ error: { alarm: true } });
    }
    expect(value(await api.attempt.read())!.progress).toBe(0);
  });

  it('a share is read with what other programs write around it and in it', async () => {
    const { api, nonce, program } = await adopted();
    expect(await enter(api, nonce, share, program)).toMatchObject({ ok: true });
    for (const [what, text] of tried(way, readAsShare))
      expect(await enter(api, nonce, text, program), what).toMatchObject({
        error: { code: 'SHARE_REPEATED' },
      });
  });
});

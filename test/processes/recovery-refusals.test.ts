/**
 * What Vault refuses while a recovery token is made, and where it is silent: each with Vault's own words (1.14.8) and what
 * the program says in its place.
 */

import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../shared/result';
import type { RefusalCode } from '../../shared/text/refusals';
import {
  codes,
  differences,
  pgpKeyErrors,
  tokenErrors,
  tokens,
} from '../main/ceremony/recovery/token-vectors';
import { anyKey, codeOf, newcomerKey, startParams, typed, value } from '../support/program';
import { enterForToken } from '../support/recovery';
import { ready, started } from './recovery-start';
import { ada, other, prepare, session, world } from './refusals-kit';

beforeAll(prepare);

const share = async (text: string, nonce?: string) => {
  const here = await started();
  return enterForToken(here.api, nonce ?? here.nonce, text);
};

interface Row {
  when: string;
  vault: string;
  code: RefusalCode;
  how: () => Promise<Result<unknown>>;
}

const rows: Row[] = [
  {
    when: 'a second start',
    vault: 'root generation already in progress',
    code: 'ATTEMPT_IN_PROGRESS',
    how: async () => (await started()).api.recoveryToken.start({}),
  },
  {
    when: 'a share without an attempt',
    vault: 'no root generation in progress',
    code: 'NO_ATTEMPT',
    how: async () => enterForToken((await ready()).api, '0'.repeat(32), ada[0]!),
  },
  {
    when: 'a wrong nonce',
    vault: 'incorrect nonce supplied; nonce for this root generation operation is "..."',
    code: 'WRONG_NONCE',
    how: () => share(ada[0]!, '0'.repeat(32)),
  },
  {
    when: 'a missing nonce',
    vault: 'incorrect nonce supplied; nonce for this root generation operation is "..."',
    code: 'WRONG_NONCE',
    how: async () => (await started()).api.recoveryToken.update({ key: typed(ada[0]!) }),
  },
  {
    when: 'the nonce of an attempt that was cancelled',
    vault: 'incorrect nonce supplied; nonce for this root generation operation is "..."',
    code: 'WRONG_NONCE',
    how: async () => {
      const { api, nonce } = await started();
      value(await api.recoveryToken.cancel());
      value(await api.recoveryToken.start({}));
      return enterForToken(api, nonce, ada[0]!);
    },
  },
  {
    when: 'no share',
    vault: "'key' must be specified in request body as JSON",
    code: 'SHARE_EMPTY',
    how: () => share(' \n'),
  },
  {
    when: 'text that is no share',
    vault: "'key' must be a valid hex or base64 string",
    code: 'SHARE_NOT_READABLE',
    how: () => share(`${ada[0]!.slice(0, -1)}!`),
  },
  {
    when: 'a share that is too short',
    vault: 'invalid key: key is shorter than minimum 16 bytes',
    code: 'SHARE_WRONG_LENGTH',
    how: () => share('0102'),
  },
  {
    when: 'a share that is too long',
    vault: 'invalid key: key is longer than maximum 33 bytes',
    code: 'SHARE_WRONG_LENGTH',
    how: () => share(`00${ada[0]!}`),
  },
  {
    when: 'the same share again',
    vault: 'given key has already been provided during this generation operation',
    code: 'SHARE_REPEATED',
    how: async () => {
      const { api, nonce } = await started();
      value(await enterForToken(api, nonce, ada[0]!));
      return enterForToken(api, nonce, ada[0]!.toUpperCase());
    },
  },
  {
    when: 'a share of another set',
    vault: '(at the end, for all) unable to authenticate: ... message authentication failed',
    code: 'SHARE_OTHER_SET',
    how: () => share(other[0]!),
  },
  {
    when: 'a share with a wrong value',
    vault: '(at the end, for all) unable to authenticate: ... message authentication failed',
    code: 'SHARE_DOES_NOT_MATCH',
    how: () => share(`${'00'.repeat(32)}${ada[0]!.slice(-2)}`),
  },
  {
    when: 'an index of 0, which would be the secret itself',
    vault: '(accepted)',
    code: 'SHARE_INDEX_ZERO',
    how: () => share(`${ada[0]!.slice(0, -2)}00`),
  },
  {
    when: 'a one-time password of one’s own',
    vault: 'OTP string is wrong length; one of the right length is taken',
    code: 'OTP_GIVEN',
    how: async () => (await ready()).api.recoveryToken.start({ otp: '2vPFYG8gUSW9npwzyvxXMug0' }),
  },
  {
    when: 'a one-time password and an OpenPGP key',
    vault: 'only one of "otp" and "pgp_key" must be specified',
    code: 'OTP_GIVEN',
    how: async () => {
      const { pgp_key, wallClock } = startParams();
      return (await ready()).api.recoveryToken.start({ otp: 'x'.repeat(24), pgp_key, wallClock });
    },
  },
  {
    when: 'a second token',
    vault: 'attempt to generate recovery operation token when already unsealed',
    code: 'TOKEN_ALREADY_ISSUED',
    how: async () => (await session()).api.recoveryToken.start({}),
  },
  {
    when: 'a share of another operation’s attempt',
    vault: 'incorrect strategy supplied; a generate root operation of another type is already in progress',
    code: 'NO_ATTEMPT',
    how: async () => {
      const { api, nonce } = await started();
      return api.generateShare.update({ key: typed(ada[0]!), nonce });
    },
  },
  {
    when: 'no set at hand',
    vault: 'Vault is not initialized',
    code: 'KEY_SET_NOT_OPEN',
    how: async () => (await world()).api.recovery.enter(),
  },
  {
    when: 'a set without root key',
    vault: '(does not occur)',
    code: 'RECOVERY_UNAVAILABLE',
    how: async () => {
      const { api } = await world();
      value(await api.keySet.adopt({ name: 'Vault', required: 2, issued: 3 }));
      return api.recovery.enter();
    },
  },
];

describe('refused, as in Vault', () => {
  it.each(rows)('$when: $code (Vault: $vault)', async ({ code, how }) => {
    expect(codeOf(await how())).toBe(code);
  });

  it.each(tokenErrors.filter(({ op }) => op === 'decode'))(
    'decoding, $name',
    async ({ name, encoded, otp }) => {
      const { api } = await world();
      const result = await api.recoveryToken.decode({ encoded_token: typed(encoded!), otp: typed(otp) });
      const here = differences.find(one => one.name === name)?.here;
      if (here && 'refused' in here) expect(codeOf(result)).toBe(here.refused);
      else if (codes[name]) expect(codeOf(result)).toBe(codes[name]);
      else expect(value(result).token).toBe('hvr.qecLLm1SwjbOxSCssQBSInUW');
    },
  );

  it('decodes every token of Vault’s, without a folder or recovery mode', async () => {
    const { api } = await world();
    for (const { encoded_token, otp, token } of tokens) {
      const given = { encoded_token: typed(encoded_token), otp: typed(otp) };
      expect(value(await api.recoveryToken.decode(given)).token).toBe(token);
    }
  });
});

describe('an OpenPGP key that Vault refuses, or should have', () => {
  const binary = Uint8Array.from(Buffer.from(anyKey('ed25519').public_base64_binary, 'base64'));
  const inputs: Record<string, { keys: (string | Uint8Array<ArrayBuffer>)[]; code: RefusalCode }> = {
    'not base64': { keys: ['!this is not a key', '-----BEGIN'], code: 'PGP_KEY_UNREADABLE' },
    empty: { keys: ['', ' \n', new Uint8Array()], code: 'PGP_KEY_MISSING' },
    'private key given': { keys: [anyKey('ed25519').secret_armored], code: 'PGP_KEY_PRIVATE' },
    'base64 of junk': {
      keys: [Buffer.from('some other file').toString('base64')],
      code: 'PGP_KEY_UNREADABLE',
    },
    'truncated key': {
      keys: [
        anyKey('ed25519').public_base64_binary.slice(0, 198),
        anyKey('ed25519').public_base64_binary.slice(0, 200),
        binary.slice(0, -7),
      ],
      code: 'PGP_KEY_DAMAGED',
    },
  };

  it.each(pgpKeyErrors)(
    '$name: is refused at the start, before any share, and nothing was begun',
    async one => {
      const { api, set } = await ready();
      const before = await fs.readdir(path.join(set, 'transcripts'));
      const { keys, code } = inputs[one.name]!;
      for (const pgp_key of keys) {
        const result = await api.recoveryToken.start({ pgp_key, wallClock: startParams().wallClock });
        expect([code, 'PGP_KEY_UNREADABLE']).toContain(codeOf(result));
        expect(value(await api.recovery.read())).toMatchObject({ state: 'ready' });
        expect(value(await api.recoveryToken.read()).started).toBe(false);
      }
      expect(await fs.readdir(path.join(set, 'transcripts'))).toEqual(before);
      value(
        await api.recoveryToken.start({ pgp_key: newcomerKey.public, wallClock: startParams().wallClock }),
      );
    },
  );
});

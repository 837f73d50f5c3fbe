/** How each refusal of recovery mode is provoked, for the table in refusals.test.ts. */
import fs from 'node:fs/promises';
import type { Result } from '../../shared/result';
import type { recoveryTexts } from '../../shared/text/en/refusals/recovery';
import { anyKey, startParams, typed, value } from '../support/program';
import { addText, enterForToken, wrongToken } from '../support/recovery';
import { changeRecord } from '../support/vouch';
import tokens from '../vectors/recovery-token.json';
import { ada, sealed, session, world } from './refusals-kit';

const { encoded_token, otp } = tokens.tokens[0]!;
const legacy = tokens.tokens.find(({ kind }) => kind === 'legacy-uuid')!;

const decode = async (encoded: string, password: string) =>
  (await world()).api.recoveryToken.decode({ encoded_token: typed(encoded), otp: typed(password) });

const add = async (name: string, content: Uint8Array<ArrayBuffer>) => {
  const { api, token } = await sealed();
  return api.sealedStore.add({ token: typed(token), name, content });
};

type Provocations = Record<keyof typeof recoveryTexts, (() => Promise<Result<unknown>>) | { test: string }>;

export const recoveryProvocations: Provocations = {
  NOT_IN_RECOVERY_MODE: async () => (await world()).api.recoveryToken.start({}),
  IN_RECOVERY_MODE: async () => {
    const { api } = await world();
    value(await api.keySet.open({ name: 'First' }));
    value(await api.recovery.enter());
    return api.generateShare.start(startParams());
  },
  RECOVERY_UNAVAILABLE: async () => {
    const { api } = await world();
    value(await api.keySet.adopt({ name: 'Vault', required: 2, issued: 3 }));
    return api.recovery.enter();
  },
  TOKEN_ALREADY_ISSUED: async () => (await session()).api.recoveryToken.start({}),
  ROOT_KEY_CLOSED: async () => {
    const here = await world();
    await changeRecord(here.set, ({ rootKey }) => ({ rootKey: { ...rootKey!, nonce: '00'.repeat(24) } }));
    value(await here.api.keySet.open({ name: 'First' }));
    value(await here.api.recovery.enter());
    const { nonce } = value(await here.api.recoveryToken.start({}));
    value(await enterForToken(here.api, nonce, ada[0]!));
    return enterForToken(here.api, nonce, ada[1]!);
  },
  RECOVERY_OVER: async () => {
    const { api, token } = await session();
    value(await api.recovery.leave());
    return api.sealedStore.list({ token: typed(token) });
  },

  OTP_GIVEN: async () => {
    const { api } = await world();
    value(await api.keySet.open({ name: 'First' }));
    value(await api.recovery.enter());
    return api.recoveryToken.start({ otp: '2vPFYG8gUSW9npwzyvxXMug0' });
  },
  TOKEN_WRONG: async () => {
    const { api, token } = await session();
    return api.sealedStore.list({ token: typed(wrongToken(token)) });
  },
  TOKEN_WRONG_TWICE: async () => {
    const { api, token } = await session();
    await api.sealedStore.list({ token: typed(wrongToken(token)) });
    return api.sealedStore.read({ token: typed(wrongToken(token)), name: 'anything' });
  },
  TOKEN_NEEDED: async () => (await session()).api.sealedStore.list({}),
  TOKEN_EMPTY: async () => (await session()).api.sealedStore.list({ token: typed(' \n') }),
  OTP_EMPTY: () => decode(encoded_token, ' '),
  TOKEN_TOO_LONG: () => decode('A'.repeat(5000), otp),
  TOKEN_ENCRYPTED: () => decode(anyKey('ed25519').sample_vault_style_base64!, otp),
  TOKEN_NOT_BASE64: () => decode(`${encoded_token.slice(0, -1)}!`, otp),
  OTP_NOT_BASE64: () => decode(legacy.encoded_token, `${legacy.otp.slice(0, -3)}!==`),
  TOKEN_OTP_LENGTH: () => decode(encoded_token, otp.slice(1)),
  TOKEN_UNLIKELY: () => decode(encoded_token, 'x'.repeat(otp.length)),

  STORE_DAMAGED: async () => {
    const { file, list } = await sealed();
    await fs.truncate(file, 1000);
    return list();
  },
  STORE_MISSING: async () => {
    const { file, list } = await sealed();
    await fs.rm(file);
    return list();
  },
  STORE_OLDER: async () => {
    const { api, token, file, list } = await sealed();
    const old = await fs.readFile(file);
    await addText(api, token, 'Another', 'secret');
    await fs.writeFile(file, old);
    return list();
  },
  STORE_NEWER: async () => {
    const { api, token, file, list } = await sealed();
    const before = await sealed();
    await addText(api, token, 'Another', 'secret');
    value(await list());
    await fs.copyFile(file, before.file);
    return before.list();
  },
  STORE_EXCHANGED: { test: 'test/main/ceremony/operations/recovery-session.test.ts' },
  STORE_OTHER_SET: async () => {
    const { file, list } = await sealed();
    await fs.copyFile((await sealed('Second')).file, file);
    return list();
  },
  STORE_FULL: async () => {
    const { api } = await world();
    const holders = [{ name: 'Ada' }, { name: 'Ben' }];
    const seal = Array.from({ length: 256 }, (_, at) => ({ name: `entry ${at}`, content: typed('x') }));
    const { nonce } = value(
      await api.createKeySet.start({ name: 'New', required: 2, practice: true, holders, seal }),
    );
    value(await api.createKeySet.confirm({ nonce }));
    const { practiceShares } = value(await api.keySet.open({ name: 'New' }));
    value(await api.recovery.enter());
    const started = value(await api.recoveryToken.start({}));
    for (const index of practiceShares) value(await api.practice.update({ index, nonce: started.nonce }));
    const status = value(await api.recoveryToken.read());
    const { token } = value(
      await api.recoveryToken.decode({
        encoded_token: typed(status.encoded_token),
        otp: typed(started.otp!),
      }),
    );
    return api.sealedStore.add({ token: typed(token), name: 'one more', content: typed('x') });
  },
  ENTRY_IN_FOLDER: async () => {
    const { api, token, set } = await sealed();
    return api.sealedStore.save({ token: typed(token), name: 'Safe PIN', path: `${set}/pin` });
  },
  ENTRY_NAME_UNUSABLE: () => add('two\nlines', typed('x')),
  ENTRY_EXISTS: () => add('safe pin', typed('x')),
  ENTRY_MISSING: async () => {
    const { api, token } = await sealed();
    return api.sealedStore.remove({ token: typed(token), name: 'Safe' });
  },
  ENTRY_EMPTY: () => add('Empty', typed('')),
  ENTRY_TOO_LARGE: () => add('Large', new Uint8Array((1 << 20) + 1)),
};

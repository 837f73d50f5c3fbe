import { createMessage, encrypt, readKey } from 'openpgp';
import { describe, expect, it } from 'vitest';
import { sharePayload } from '../../main/ceremony/openpgp/payload';
import { fromHex } from '../../shared/bytes';
import type { Api } from '../../shared/contract';
import type { PayloadForm } from '../../shared/contract/attempts';
import { vaultVectors } from '../main/ceremony/shamir/vault-vectors';
import { standInForGpg } from '../support/card';
import {
  anyKey,
  codeOf,
  keyNamed,
  opened,
  openProgram,
  practiceSet,
  startShare,
  typed,
  value,
} from '../support/program';

const set = vaultVectors.cases.find(one => one.id.includes('32B-3-of-3'))!;
const holder = keyNamed('nistp256');
/** Raw first: then nobody knows yet how long a share of this set is. */
const FORMS: PayloadForm[] = ['raw', 'hex', 'base64'];
const contents = FORMS.map((form, at) => sharePayload(fromHex(set.shares_hex[at]!), form));

const adopt = async (api: Api) =>
  value(await api.keySet.adopt({ name: 'Vault', required: set.t, issued: set.n, indexes: set.x }));

const byCard = (api: Api, nonce: string) =>
  api.card.update({ message: typed(anyKey('ed25519').sample_vault_style_base64!), nonce });

async function byPrivateKey(api: Api, nonce: string, content: Uint8Array) {
  const message = (await encrypt({
    message: await createMessage({ binary: content }),
    encryptionKeys: await readKey({ armoredKey: holder.public }),
    date: new Date('2027-01-01'),
  })) as string;
  const keys = { pgp_private_key: typed(holder.secret), passphrase: typed('') };
  return api.privateKey.update({ message: typed(message), ...keys, nonce });
}

describe('a share in any form that a message may hold', () => {
  it('is taken from a card, also where several are given at once: one gpg after another (stand-in)', async () => {
    const { api } = await openProgram();
    await adopt(api);
    const { nonce } = await startShare(api);
    await standInForGpg(contents);
    const views = await Promise.all(contents.map(() => byCard(api, nonce)));
    expect(views.map(view => value(view).progress)).toEqual([1, 2, 3]);
    expect(value(await api.generateShare.read()).complete).toBe(true);
  });

  it('is taken by a private key; what is issued as raw bytes is the same share', async () => {
    const { api } = await openProgram();
    await adopt(api);
    const { nonce, index } = await startShare(api, { acceptPrivateKeys: true, payload: 'raw' });
    for (const content of contents) value(await byPrivateKey(api, nonce, content));
    const status = value(await api.generateShare.read());
    const issued = await opened(status.key, keyNamed('ed25519').secret);
    expect([issued.length, issued.at(-1)]).toEqual([33, index]);
    const checking = value(await api.checkShare.start({ acceptPrivateKeys: true }));
    expect(value(await byPrivateKey(api, checking.nonce, issued)).phase).toBe('complete');
  });

  it('is taken in practice: a raw share is checked, gives another again, and opens recovery mode', async () => {
    const here = await openProgram();
    const { api } = here;
    const { shares, view } = await practiceSet(here);
    const { nonce, index } = await startShare(api, { pgp_key: undefined, payload: 'raw' });
    for (const share of shares.slice(0, 2))
      value(await api.generateShare.update({ key: typed(share), nonce }));
    const checking = value(await api.checkShare.start({}));
    const checked = value(await api.practice.update({ index, nonce: checking.nonce }));
    expect(checked).toMatchObject({ complete: true });
    const reissue = value(await api.reissue.start({ index: view.shares[2]!.index }));
    for (const one of [index, view.shares[0]!.index])
      value(await api.practice.update({ index: one, nonce: reissue.nonce }));
    expect(value(await api.reissue.read()).complete).toBe(true);
    value(await api.recovery.enter());
    const recovering = value(await api.recoveryToken.start({}));
    for (const one of [index, view.shares[1]!.index])
      value(await api.practice.update({ index: one, nonce: recovering.nonce }));
    expect(value(await api.recoveryToken.read()).complete).toBe(true);
  });
});

describe('bytes that are no text', () => {
  it('are judged like any share: another length, other content', async () => {
    const here = await openProgram();
    const { api } = here;
    const { shares } = await practiceSet(here);
    const { nonce } = await startShare(api, { pgp_key: undefined, acceptPrivateKeys: true });
    const share = fromHex(shares[0]!);
    const enter = async (content: Uint8Array) => codeOf(await byPrivateKey(api, nonce, content));
    expect(await enter(Uint8Array.from([0xff, ...share]))).toBe('SHARE_WRONG_LENGTH');
    const altered = share.slice();
    altered.fill(0xff, 0, 4);
    altered[4]! ^= 1;
    expect(await enter(altered)).toBe('SHARE_DOES_NOT_MATCH');
    expect(await enter(typed('This is no share.'))).toBe('SHARE_NOT_READABLE');
    expect(await enter(share)).toBe('ok');
  });

  it('are never a share when they are typed', async () => {
    const { api } = await openProgram();
    await adopt(api);
    const { nonce } = await startShare(api);
    const key = Uint8Array.from(contents[0]!);
    expect(codeOf(await api.generateShare.update({ key, nonce }))).toBe('SHARE_NOT_READABLE');
  });
});

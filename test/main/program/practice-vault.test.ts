/** A KeyGen in practice without any other program: keys are made up, and sign and open what holders sign and open. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { signPractice } from '../../../main/ceremony/openpgp';
import { signedByMadeUp } from '../../../main/ceremony/tss/made-up-signer';
import { previewProgram } from '../../../main/cli/launch/preview';
import { utf8 } from '../../../shared/bytes';
import type { Api } from '../../../shared/contract';
import type { TssVaultRecord } from '../../../shared/records/tss-vault';
import type { Refusal } from '../../../shared/text/refusals';
import { confirmationText, confirmersOf } from '../../../shared/tss/confirmation-text';
import { clearSigned, testHolder } from '../../support/holders';
import { forkInProcess } from '../../support/in-process';
import { codeOf, filesIn, keyNamed, openProgram, temporaryFolder, value } from '../../support/program';
import { confirmedByAll, requestIn } from '../../support/tss-vault';

const NAMES = ['Ada Example', 'Ben Example', 'Cleo Example'];

async function requested(api: Api, own?: string) {
  const { vault_id } = value(await api.tssVault.create({ name: 'Treasury', practice: true }));
  const { key_share_holder_group_id, key_share_holders } = value(
    await api.tssGroup.create({
      vault_id,
      type: 'MainGroup',
      threshold: 2,
      key_share_holders: NAMES.map((name, place) => ({ name, ...(place === 0 && own && { pgp_key: own }) })),
    }),
  );
  const { tss_request_id } = value(
    await api.tssRequest.create({
      vault_id,
      type: 'KeyGen',
      target_key_share_holder_group_id: key_share_holder_group_id,
    }),
  );
  return { vault_id, key_share_holder_group_id, key_share_holders, which: { vault_id, tss_request_id } };
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(utf8(text));

test('in the preview what a holder takes away goes to the folder in which that practises, and no page chooses another', async () => {
  const home = await temporaryFolder();
  vi.stubEnv('HOME', home);
  onTestFinished(() => void vi.unstubAllEnvs());
  const { program, practise } = previewProgram(forkInProcess);
  onTestFinished(() => program.close());
  const folder = await practise();
  expect(folder).toBe(path.join(home, 'Quorate-practice'));
  const { api } = program;
  expect(value(await api.folder.choose())).toBeNull();
  const { which, key_share_holders } = await requested(api);
  const { name: holder } = key_share_holders[0]!;
  value(await api.tssRequest.confirmText({ ...which, holder, decision: 'confirm' }));
  const elsewhere = await temporaryFolder();
  const { files } = value(await api.ownFiles.write({ folder: elsewhere }))!;
  expect(files.map(file => path.dirname(file))).toEqual([folder]);
  expect(await fs.readFile(files[0]!, 'utf8')).toContain('BEGIN PGP MESSAGE');
  expect(await fs.readdir(elsewhere)).toEqual([]);
});

test('it goes from example names to keys in use and another group’s shares: confirmed, checked, receipted and entered with made-up keys', async () => {
  const { api, folder } = await openProgram();
  const { which, vault_id, key_share_holder_group_id, key_share_holders } = await requested(api);
  for (const { name } of key_share_holders) {
    const { signed } = value(await api.practice.answer({ ...which, holder: name }));
    value(await api.tssRequest.confirm({ ...which, signed: bytes(signed) }));
  }
  const { nonce } = value(await api.keyGen.start(which));
  expect(value(await api.keyGen.confirm({ nonce })).phase).toBe('complete');
  const group = { vault_id, key_share_holder_group_id };
  const stick = await temporaryFolder();
  for (const { tss_node_id } of key_share_holders) {
    const checked = value(await api.tssEpoch.checkShare({ ...group, tss_node_id, by: 'practice' }));
    expect(checked.fits).toBe(true);
    // What its holder signs goes to a file as it was shown; the sum is in the folder, and is no holder's to carry.
    const name = `PRACTICE-${which.tss_request_id}-${tss_node_id}-receipt.txt`;
    expect(value(await api.ownFiles.write({ folder: stick }))?.files).toEqual([path.join(stick, name)]);
    expect(await fs.readFile(path.join(stick, name), 'utf8')).toBe(checked.receipt);
    const { signed } = value(await api.practice.sign({ ...group, tss_node_id, toSign: checked.receipt }));
    value(await api.tssEpoch.receipt({ vault_id, signed: bytes(signed) }));
  }
  expect(value(await api.tssEpoch.read(group))).toMatchObject({ state: 'valid', missing: [] });
  // A quorum enters its shares with them, and proves the keys.
  const { tss_node_ids, challenge } = { tss_node_ids: ['1', '3'], challenge: 'Auditor, 29 November, 4711' };
  const proving = value(await api.proveKeys.start({ ...group, tss_node_ids, challenge }));
  for (const { index } of proving.seats)
    value(await api.attempt.enter({ source: 'practice', index, nonce: proving.nonce }));
  expect(value(await api.attempt.read())).toMatchObject({ phase: 'complete', progress: 2 });
  // And gives another group, of the same people with other made-up keys, shares of the same keys.
  const signing = value(
    await api.tssGroup.create({
      vault_id,
      type: 'SigningGroup',
      threshold: 2,
      key_share_holders: NAMES.map(name => ({ name })),
    }),
  );
  const asked = value(
    await api.tssRequest.create({
      vault_id,
      type: 'KeyGenFromKeyGroup',
      target_key_share_holder_group_id: signing.key_share_holder_group_id,
      source_key_share_holder_group: { key_share_holder_group_id, tss_node_ids },
    }),
  );
  const other = { vault_id, tss_request_id: asked.tss_request_id };
  for (const { encryptionFingerprint: holder } of asked.confirmations) {
    const { signed } = value(await api.practice.answer({ ...other, holder }));
    value(await api.tssRequest.confirm({ ...other, signed: bytes(signed) }));
  }
  const sharing = value(await api.reshare.start(other));
  for (const { index } of sharing.seats)
    value(await api.attempt.enter({ source: 'practice', index, nonce: sharing.nonce }));
  expect(value(await api.attempt.read())?.phase).toBe('complete');
  // They lie beside the vault, each marked; nothing is wrong with the folder, also when it is opened anew.
  const keys = await fs.readdir(path.join(folder, 'PRACTICE-treasury/practice-keys'));
  expect(keys.filter(name => /^PRACTICE-.*-private-key\.asc$/.test(name))).toHaveLength(6);
  value(await api.folder.open({ path: folder }));
  expect(value(await api.tssVault.list({ remarks: true })).vaults).toMatchObject([
    { trouble: '', remarks: [] },
  ]);
});

test('a real vault makes no key up, and nothing is answered for whoever has a key of their own', async () => {
  const { api } = await openProgram();
  const { vault_id } = value(await api.tssVault.create({ name: 'Real' }));
  const key_share_holders = NAMES.map(name => ({ name }));
  const refused = await api.tssGroup.create({ vault_id, type: 'MainGroup', threshold: 2, key_share_holders });
  expect(codeOf(refused)).toBe('PGP_KEY_MISSING');
  const ada = await testHolder('Ada Example');
  const { which } = await requested(api, ada.pgp_key);
  const no = await api.practice.answer({ ...which, holder: 'Ada Example' });
  expect(codeOf(no)).toBe('PRACTICE_KEY_MISSING');
});

test('a real private key where a made-up one lies answers, opens and enters nothing, also where it is the holder’s own', async () => {
  const { api, folder } = await openProgram();
  const ada = await testHolder('Ada Example');
  const { which, vault_id, key_share_holder_group_id, key_share_holders } = await requested(api, ada.pgp_key);
  for (const { name } of key_share_holders.slice(1)) {
    const { signed } = value(await api.practice.answer({ ...which, holder: name }));
    value(await api.tssRequest.confirm({ ...which, signed: bytes(signed) }));
  }
  await confirmedByAll(api, which, [ada]);
  const { nonce } = value(await api.keyGen.start(which));
  expect(value(await api.keyGen.confirm({ nonce })).phase).toBe('complete');
  const group = { vault_id, key_share_holder_group_id };
  const [{ tss_node_id, pgp_fingerprint }] = key_share_holders as [(typeof key_share_holders)[0]];
  const check = { ...group, tss_node_id, by: 'practice' as const };
  expect(codeOf(await api.tssEpoch.checkShare(check))).toBe('PRACTICE_KEY_MISSING');
  // With her consent her own key opens, and every holder confirms: so nothing but the key stands in the way of what follows.
  const own = { by: 'privateKey' as const, acceptPrivateKeys: true, pgp_private_key: bytes(ada.key.armor()) };
  const hers = value(await api.tssEpoch.checkShare({ ...check, ...own }));
  const receipt = await clearSigned(hers.receipt, ada.key);
  value(await api.tssEpoch.receipt({ vault_id, signed: bytes(receipt) }));
  for (const other of key_share_holders.slice(1)) {
    const of = { ...group, tss_node_id: other.tss_node_id };
    const { receipt: toSign } = value(await api.tssEpoch.checkShare({ ...of, by: 'practice' }));
    const { signed } = value(await api.practice.sign({ ...of, toSign }));
    value(await api.tssEpoch.receipt({ vault_id, signed: bytes(signed) }));
  }
  const lying = `PRACTICE-ada-example-${pgp_fingerprint.slice(-16)}-private-key.asc`;
  await fs.writeFile(path.join(folder, 'PRACTICE-treasury/practice-keys', lying), ada.key.armor());
  const at = path.join(await temporaryFolder(), 'keys.txt');
  const tss_node_ids = ['1', '3'];
  const proving = value(
    await api.proveKeys.start({ ...group, tss_node_ids, challenge: 'Auditor, 4711, of today' }),
  );
  const entered = await api.attempt.enter({ source: 'practice', index: 1, nonce: proving.nonce });
  value(await api.attempt.cancel());
  const before = await filesIn(folder);
  const refused = [
    entered,
    await api.tssEpoch.checkShare(check),
    await api.tssEpoch.xpub({ ...check, share: bytes(hers.sum), path: at }),
    await api.practice.answer({ ...which, holder: 'Ada Example' }),
    await api.practice.sign({ ...group, tss_node_id, toSign: hers.receipt }),
  ];
  expect(refused.map(codeOf)).toEqual(refused.map(() => 'NOT_A_PRACTICE_SET'));
  expect(await filesIn(folder)).toEqual(before);
  await expect(fs.stat(at)).rejects.toThrow();
});

test('nothing but a receipt or a complaint of the vault is signed with a made-up key', async () => {
  const { api, folder } = await openProgram();
  const { which, vault_id, key_share_holder_group_id, key_share_holders } = await requested(api);
  const request = await requestIn(folder, which);
  const real = confirmationText({ ...request, practice: false }, confirmersOf(request)[0]!, 'confirm', '');
  const { tss_node_id } = key_share_holders[0]!;
  const of = { vault_id, key_share_holder_group_id, tss_node_id };
  const codes: string[] = [];
  for (const toSign of ['anything at all', real, 'Quorate TSS complaint v1\nHolder: 1'])
    codes.push(codeOf(await api.practice.sign({ ...of, toSign })));
  expect(codes).toEqual(['TSS_RECEIPT_TEXT', 'TSS_RECEIPT_TEXT', 'TSS_COMPLAINT_TEXT']);
});

test('the ceremony process signs with made-up keys alone, and answers practice requests alone', async () => {
  const { api, folder } = await openProgram();
  const { which, key_share_holders } = await requested(api);
  const request = await requestIn(folder, which);
  const keys = path.join(folder, 'PRACTICE-treasury/practice-keys');
  const [file] = (await fs.readdir(keys)).filter(name => /^PRACTICE-ada-.*-private/.test(name));
  const madeUp = await fs.readFile(path.join(keys, file!), 'utf8');
  const real = keyNamed('nistp256').secret;
  const { encryptionFingerprint } = key_share_holders[0]!;
  const answering = { encryptionFingerprint, decision: 'confirm' as const, now: Date.now() };
  const codeFor = (given: Parameters<typeof signedByMadeUp>[0]) =>
    signedByMadeUp(given).then(
      () => 'signed',
      (refusal: Refusal) => refusal.code,
    );
  expect(await codeFor({ ...answering, request, privateKey: madeUp })).toBe('signed');
  expect(await codeFor({ ...answering, request, privateKey: real })).toBe('NOT_A_PRACTICE_SET');
  await expect(signPractice('x', real, new Date())).rejects.toMatchObject({ code: 'NOT_A_PRACTICE_SET' });
  const vault = { practice: false } as TssVaultRecord;
  const receipt = { text: 'x', vault, now: Date.now(), privateKey: madeUp };
  expect(await codeFor(receipt)).toBe('NOT_A_PRACTICE_SET');
  const said = { ...request, practice: false };
  expect(await codeFor({ ...answering, request: said, privateKey: madeUp })).toBe('NOT_A_PRACTICE_SET');
  const other = { ...answering, encryptionFingerprint: key_share_holders[1]!.encryptionFingerprint };
  expect(await codeFor({ ...other, request, privateKey: madeUp })).toBe('PRACTICE_SHARE_UNREADABLE');
});

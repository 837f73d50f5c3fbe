/** KeyGen in the ceremony process: what is under its words, and what keeps it from beginning. */
import { afterEach, beforeAll, expect, test } from 'vitest';
import { type KeyGenInput, keyGen } from '../../../../main/ceremony/operations/key-gen';
import { wipeAll } from '../../../../main/ceremony/process/wipe';
import type { TssContributionFile } from '../../../../shared/records/tss-contribution';
import { hashOfEpoch } from '../../../../shared/records/tss-epoch';
import { confirmationText, confirmersOf } from '../../../../shared/tss/confirmation-text';
import type { Person } from '../tss/request-kit';
import { asBrought, keyGenInput, NOW_CONDITIONS, people } from './key-gen-kit';

afterEach(wipeAll);

let holders: Person[] = [];
let input: KeyGenInput;
let files: TssContributionFile[] = [];

beforeAll(async () => {
  holders = await people(['Ann', 'Ben', 'Cid']);
  ({ files, ...input } = await keyGenInput(NOW_CONDITIONS, holders));
});

const refusal = async (change: Partial<KeyGenInput>) => {
  try {
    await keyGen.begin({ ...input, ...change });
    return null;
  } catch (error) {
    const { code, facts } = error as { code: string; facts: { holder?: string; name?: string } };
    return [code, facts.holder, facts.name];
  }
};

test('everything that is made stands under the words: request, keys, and the digest of every contribution', async () => {
  const { start, state } = await keyGen.begin(input);
  const ids = start.bound.lines.map(({ id }) => id);
  expect(ids).toEqual([
    'keyGen',
    'tssVault',
    'tssVaultId',
    'tssRequest',
    'tssDescription',
    'tssContext',
    'tssStrict',
    'tssConfirmedBy',
    'tssTarget',
    ...Array.from({ length: 3 }, () => [
      'tssHolder',
      'holderKey',
      'holderKeyNamed',
      'holderKeyPart',
      'holderKeyBytes',
    ]).flat(),
    'tssMadeHere',
    'tssMadeHere',
    'tssMadeHere',
    'tssNotYet',
    'record',
    'unwitnessed',
    'nonce',
  ]);
  expect(start.required).toBe(3);
  const made = await keyGen.confirm(
    state,
    files.map(file => ({ file })),
  );
  expect(made.hash).toBe(hashOfEpoch({ ...made, context: input.request.context }));
  expect(made.contributions.map(({ digest }) => digest)).toEqual(input.contributions.map(one => one.digest));
});

test('it begins with everybody’s own confirmation only', async () => {
  const { confirmations, request } = input;
  const [anns, bens, cids] = confirmations as [(typeof confirmations)[number], ...typeof confirmations];
  expect(await refusal({ confirmations: [anns!, cids!] })).toEqual([
    'TSS_CONFIRMATION_MISSING',
    'Ben',
    undefined,
  ]);
  const ben = confirmersOf(request).find(({ name }) => name === 'Ben')!;
  const with_ = (signed: string) => ({ confirmations: [anns!, { ...bens!, signed }, cids!] });
  const text = confirmationText(request, ben, 'confirm', '');
  const byAnn = await asBrought(text, holders[0]!.key);
  expect(await refusal(with_(byAnn))).toEqual(['TSS_CONFIRMATION_INVALID', 'Ben', 'SIGNATURE_OTHER_KEY']);
  const declined = await asBrought(confirmationText(request, ben, 'decline', ''), holders[1]!.key);
  expect(await refusal(with_(declined))).toEqual([
    'TSS_CONFIRMATION_INVALID',
    'Ben',
    'TSS_CONFIRMATION_TEXT',
  ]);
  const changed = bens!.signed.replace('Mode: strict', 'Mode: normal');
  expect(await refusal(with_(changed))).toEqual(['TSS_CONFIRMATION_INVALID', 'Ben', 'SIGNATURE_OTHER_TEXT']);
  expect(await refusal(with_(anns!.signed))).toEqual([
    'TSS_CONFIRMATION_INVALID',
    'Ben',
    'SIGNATURE_OTHER_KEY',
  ]);
});

test('a clock on the wall that is behind makes no signature false: they were taken by this machine’s', async () => {
  const conditions = { ...input.conditions, now: Date.now() - 30_000 };
  expect(await refusal({ conditions })).toBeNull();
});

test('and with one contribution of each, which is then the one that was announced', async () => {
  const { contributions } = input;
  expect(await refusal({ contributions: contributions.slice(1) })).toEqual([
    'TSS_CONTRIBUTION_MISSING',
    'Ann',
    undefined,
  ]);
  const { state } = await keyGen.begin(input);
  const given = files.map(file => ({ file }));
  const confirm = (all: typeof given) => keyGen.confirm(state, all);
  await expect(confirm(given.slice(1))).rejects.toMatchObject({ code: 'TSS_CONTRIBUTION_MISSING' });
  await expect(confirm([...given, given[0]!])).rejects.toMatchObject({ code: 'TSS_CONTRIBUTED_TWICE' });
  const { files: others } = await keyGenInput(NOW_CONDITIONS, holders);
  await expect(confirm([{ file: others[0]! }, ...given.slice(1)])).rejects.toMatchObject({
    code: 'TSS_CONTRIBUTION_DIGEST',
    facts: { holder: 'Ann' },
  });
});

/** A share that others recovered: its holder checks it with the key that they have now, and confirms it; what does not fit names the helper. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { fromHex, toHex } from '../../shared/bytes';
import type { Result } from '../../shared/result';
import { complaintText } from '../../shared/tss/complaint-text';
import { clearSigned, openedBy, type TestHolder, testHolder, withNewKey } from '../support/holders';
import { startProgram, value } from '../support/program';
import { bytesOf, issueReshare, sessionKeyOf } from '../support/tss-epoch';
import {
  pipedParts,
  type RecoveredShare,
  type Recovering,
  recoverShareIn,
  requestFor,
} from '../support/tss-recovery';
import { allConfirm, openValid } from '../support/tss-share';

const people: TestHolder[] = [];
const rescuers: TestHolder[] = [];
/** Cy, who lost the share and the key. */
let cyNow: TestHolder;

beforeAll(async () => {
  for (const name of ['Ada Wolf', 'Ben Okri', 'Cy Lund']) people.push(await testHolder(name));
  for (const name of ['Rae', 'Sam']) rescuers.push(await testHolder(name));
  cyNow = await withNewKey('Cy Lund');
});

const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);
const signed = async (text: string, by: TestHolder) => bytesOf(await clearSigned(text, by.key));

type Opened = Awaited<ReturnType<typeof openValid>>;

/** A vault whose keys all have confirmed, and how the share of holder 3 is recovered there from the two others. */
async function inA(): Promise<Opened & { from: Recovering }> {
  const opened = await openValid(people);
  return { ...opened, from: { lost: '3', person: cyNow, helpers: ['1', '2'] } };
}

/** The same from a recovery group of two, both of whom help, and one of the main group. */
async function inB(): Promise<Opened & { from: Recovering }> {
  const opened = await inA();
  const { api, issued, which } = opened;
  const { vault_id } = which;
  const group = value(
    await api.tssGroup.create({
      vault_id,
      type: 'RecoveryGroup',
      threshold: 2,
      key_share_holders: rescuers.map(({ name, pgp_key }) => ({ name, pgp_key })),
    }),
  ).key_share_holder_group_id;
  const target = { vault_id, group, people: rescuers, threshold: 2 };
  const reshared = await issueReshare(api, issued, ['1', '2'], target);
  await allConfirm(api, reshared, rescuers);
  const rescue = { issued: reshared, helpers: ['1', '2'] };
  return { ...opened, from: { lost: '3', person: cyNow, helpers: ['1'], rescuers: rescue } };
}

const checkedElsewhere = async (
  { issued }: Opened,
  { tss_request_id }: { tss_request_id: string },
  opened: string,
) => {
  const { ledger } = issued;
  const read = async (file: string) => Uint8Array.from(await fs.readFile(path.join(ledger.path, file)));
  return startProgram().api.tssEpoch.checkShareElsewhere({
    record: await read('tss-vault.json'),
    share: await read(ledger.shareFile(tss_request_id, '3')),
    key_share_holder_group_id: issued.group,
    tss_node_id: '3',
    by: 'piped',
    opened: bytesOf(opened),
  });
};

type Recover = (more?: Partial<Recovering>) => Promise<RecoveredShare>;
const recovering =
  ({ api, issued, from }: Awaited<ReturnType<typeof inA>>): Recover =>
  (more = {}) =>
    recoverShareIn(api, issued, { ...from, ...more });

async function isConfirmedBy(opened: Opened, recover: Recover) {
  const { api, issued, which } = opened;
  const recovered = await recover();
  const confirmed = async () =>
    value(await api.tssGroup.list({ vault_id: which.vault_id })).groups[0]!.key_share_holders.map(
      one => one.confirmed,
    );
  expect(await confirmed()).toEqual([true, true, false]);
  // It was of the share that the recovery before gave.
  expect(value(await api.tssEpoch.read(which)).checks).toMatchObject([
    { found: 'misfit', ofShareNow: false },
  ]);
  const checked = value(await checkedElsewhere(opened, recovered, await pipedParts(recovered, cyNow)));
  expect([checked.fits, checked.complaints]).toEqual([true, []]);
  expect(checked.receipt).toContain(`Share given by: ${recovered.context}\n`);
  // To the key that the holder has now, and to no other.
  const [hex = ''] = (await openedBy(cyNow, checked.sum)).split('\n');
  await expect(openedBy(people[2]!, checked.sum)).rejects.toThrow();
  const { secp256k1, ed25519 } = issued.keys.shares.get(3n)!;
  const values = fromHex(hex).slice(-96);
  expect([0, 32, 64].map(at => toHex(values.slice(at, at + 32)))).toEqual(
    [secp256k1, ed25519, issued.keys.chainCode].map(toHex),
  );
  const { vault_id } = which;
  const byOldKey = await signed(checked.receipt, people[2]!);
  expect(code(await api.tssEpoch.receipt({ vault_id, signed: byOldKey }))).toBe('SIGNATURE_OTHER_KEY');
  const told = value(await api.tssEpoch.receipt({ vault_id, signed: await signed(checked.receipt, cyNow) }));
  expect([told.state, told.missing]).toEqual(['valid', []]);
  expect(await confirmed()).toEqual([true, true, true]);
}

async function namesTheHelper(opened: Opened, recover: Recover) {
  const spoilt = (plaintext: Uint8Array, place: number) =>
    place === 1 ? plaintext.with(164, plaintext[164]! ^ 1) : plaintext;
  const { api, issued, which } = opened;
  const recovered = await recover({ sending: spoilt });
  const { vault_id } = which;
  const share = Uint8Array.from(
    await fs.readFile(path.join(issued.ledger.path, issued.ledger.shareFile(recovered.tss_request_id, '3'))),
  );
  const checked = value(
    await api.tssEpoch.checkShare({
      ...which,
      tss_node_id: '3',
      share,
      by: 'privateKey',
      pgp_private_key: bytesOf(cyNow.key.armor()),
      passphrase: new Uint8Array(0),
      acceptPrivateKeys: true,
      unwitnessed: true,
    }),
  );
  expect([checked.fits, checked.receipt, checked.sum]).toEqual([false, '', '']);
  expect(value(await api.tssEpoch.read(which)).checks).toMatchObject([{ found: 'misfit', ofShareNow: true }]);
  expect(checked.complaints).toMatchObject([{ contributor: '2', finding: 'does-not-fit', of: 'ed25519' }]);
  const { text } = checked.complaints[0]!;
  expect(text).toContain(`Context: ${recovered.context}\nSource group: `);
  const wrong = await signed(text, people[2]!);
  expect(code(await api.tssEpoch.complain({ vault_id, signed: wrong }))).toBe('SIGNATURE_OTHER_KEY');
  const complaint = await signed(text, cyNow);
  const answered = value(await api.tssEpoch.complain({ vault_id, signed: complaint }));
  expect([answered.state, answered.complaints]).toMatchObject([
    'valid',
    [{ name: 'Cy Lund', contributor: '2', finding: 'does-not-fit' }],
  ]);
  expect(code(await api.tssEpoch.complain({ vault_id, signed: complaint }))).toBe('TSS_COMPLAINT_TWICE');
  const { record } = await issued.ledger.load();
  const again = record.key_share_holder_groups[0]!.changedKeys.at(-1);
  expect(again!.complaints).toMatchObject([{ contributor: '2', finding: 'does-not-fit' }]);
  for (const other of [
    text.replace('Contributor: 2', 'Contributor: 1'),
    text.replace(/Contribution: ./, 'Contribution: x'),
    text.replace('Holder: 3', 'Holder: 1'),
  ])
    expect(code(await api.tssEpoch.complain({ vault_id, signed: await signed(other, cyNow) }))).toBe(
      'TSS_COMPLAINT_TEXT',
    );
}

test.each([
  ['A', inA],
  ['B, where helpers of two groups have the same number', inB],
])(
  'recovery %s: a message that does not fit names its helper and changes nothing else; again, its holder checks the lost share with files alone and confirms it',
  async (_mode, open) => {
    const opened = await open();
    const recover = recovering(opened);
    await namesTheHelper(opened, recover);
    await isConfirmedBy(opened, recover);
  },
);

test('a recovery of one share is strict whatever is asked, and what its holders sign says so', async () => {
  const { api, issued, from } = await inA();
  const created = value(await api.tssRequest.create({ ...requestFor(issued, from), mode: 'normal' }));
  expect(created.mode).toBe('strict');
  const { tss_request_id } = created;
  const which = { vault_id: issued.vault_id, tss_request_id };
  const { texts } = value(await api.tssRequest.confirmText({ ...which, decision: 'decline' }));
  for (const { text } of texts) expect(text).toContain('\nMode: strict\n');
});

test('of a recovered share, too, what does not fit is told where another message cannot be opened', async () => {
  for (const open of [inA, inB]) {
    const opened = await open();
    const spoilt = (plaintext: Uint8Array, place: number) =>
      place === 1 ? plaintext.with(164, plaintext[164]! ^ 1) : plaintext;
    const recovered = await recovering(opened)({ sending: spoilt });
    const [, ...rest] = (await pipedParts(recovered, cyNow)).split('\n');
    const checked = value(await checkedElsewhere(opened, recovered, ['', ...rest].join('\n')));
    expect([checked.fits, checked.receipt, checked.sum]).toEqual([false, '', '']);
    expect(checked.complaints).toMatchObject([
      { contributor: '1', finding: 'does-not-decrypt', of: '' },
      { contributor: '2', finding: 'does-not-fit', of: 'ed25519' },
    ]);
  }
});

test('a message that is none of this recovery is foreign content, of which no key is published; one that fits changes nothing; the file from before is not taken', async () => {
  const opened = await inA();
  const recover = recovering(opened);
  await isForeign(opened, recover);
  await isOfBefore(opened, recover);
  await fits(opened, recover);
});

async function isForeign(opened: Opened, recover: Recover) {
  const recovered = await recover({
    sending: (one, place) => (place === 0 ? bytesOf('an old letter') : one),
  });
  const { api, issued, which } = opened;
  const checked = value(await checkedElsewhere(opened, recovered, await pipedParts(recovered, cyNow)));
  expect(checked.complaints).toMatchObject([{ contributor: '1', finding: 'foreign-content', of: '' }]);
  const { text } = checked.complaints[0]!;
  expect(text).toContain('Session key: (none)');
  // Nor is anything told of it when somebody publishes the key all the same.
  const { binary } = recovered.messages.find(one => one.from === '1' && one.kind === 4)!;
  const forced = text
    .replace(
      /^Statement: .*$/m,
      'Statement: What was sent to me does not fit. I publish the key to this one message: what is in it is public from now on, for ever.\nExposed: the share of holder 1 of the source group counts as exposed.',
    )
    .replace('Finding: foreign-content', 'Finding: does-not-fit')
    .replace('Session key: (none)', `Session key: ${await sessionKeyOf(cyNow, binary)}`);
  const answer = value(
    await api.tssEpoch.complain({ vault_id: which.vault_id, signed: await signed(forced, cyNow) }),
  );
  expect(JSON.stringify(answer)).not.toContain('letter');
  const { record } = await issued.ledger.load();
  expect(record.key_share_holder_groups[0]!.changedKeys.at(-1)!.complaints).toMatchObject([
    { contributor: '1', finding: 'foreign-content' },
  ]);
}

async function isOfBefore(opened: Opened, recover: Recover) {
  const { issued } = opened;
  const recovered = await recover();
  const lines = await pipedParts(recovered, cyNow);
  expect(code(await checkedElsewhere(opened, issued, lines))).toBe('TSS_SHARE_FILE_OTHER');
  expect(code(await checkedElsewhere(opened, recovered, lines.split('\n').slice(1).join('\n')))).toBe(
    'TSS_OPENED_COUNT',
  );
}

async function fits({ api, issued, which }: Opened, recover: Recover) {
  const recovered = await recover();
  const { record } = await issued.ledger.load();
  const group = record.key_share_holder_groups[0]!;
  const recovery = group.changedKeys.at(-1);
  const { binary } = recovered.messages.find(one => one.from === '2' && one.kind === 4)!;
  const [source] = recovery!.sources;
  const text = complaintText(
    record,
    {
      group,
      epoch: group.epochs[0]!,
      holder: { ...group.key_share_holders[2]! },
      contribution: source!.helpers.find(one => one.tss_node_id === '2')!,
      recovered: { recovery: recovery!, source: source! },
    },
    {
      finding: 'does-not-fit',
      message: Buffer.from(binary).toString('base64'),
      sessionKey: await sessionKeyOf(cyNow, binary),
    },
  );
  const told = await api.tssEpoch.complain({ vault_id: which.vault_id, signed: await signed(text, cyNow) });
  expect(value(told).state).toBe('valid');
  const after = (await issued.ledger.load()).record.key_share_holder_groups[0]!;
  expect(after.changedKeys.at(-1)!.complaints).toMatchObject([{ contributor: '2', finding: 'fits' }]);
}

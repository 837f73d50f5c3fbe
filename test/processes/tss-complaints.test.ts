/** Complaints about contributions to keys that were issued: what anybody sees by them, and what becomes of the keys. */
import { beforeAll, expect, test } from 'vitest';
import { texts } from '../../main/cli/messages';
import { epochLines } from '../../main/cli/steps/tss-lines';
import { nextOfEpoch } from '../../main/cli/steps/tss-next';
import type { Api } from '../../shared/contract';
import type { Result } from '../../shared/result';
import { clearSigned, type TestHolder, testHolder } from '../support/holders';
import { value } from '../support/program';
import {
  bytesOf,
  complaintTextOf,
  type IssuedEpoch,
  openIssued,
  sessionKeyOf,
  signedReceipt,
} from '../support/tss-epoch';

const people: TestHolder[] = [];

beforeAll(async () => {
  for (const name of ['Ada Wolf', 'Ben Okri', 'Cy Lund']) people.push(await testHolder(name));
});

const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);
const complain = async (api: Api, text: string, by: TestHolder) =>
  api.tssEpoch.complain({ vault_id: 'Treasury', signed: bytesOf(await clearSigned(text, by.key)) });

/** The key to what holder 2 sent to holder 1. */
const keyToIt = (issued: IssuedEpoch) =>
  sessionKeyOf(people[0]!, issued.messages.find(one => one.from === '2' && one.to === '1')!.binary);

/** In the message from holder 2 to holder 1. */
const fromBenToAda =
  (change: (plaintext: Uint8Array) => Uint8Array) => (plaintext: Uint8Array, from: string, to: string) =>
    from === '2' && to === '1' ? change(plaintext) : plaintext;

/** The last byte of the first sub-share is another. */
const garbage = fromBenToAda(plaintext => plaintext.with(132, plaintext[132]! ^ 1));

test('a garbage message ends in a void epoch that names its contributor, stays void, and lets keys be made again', async () => {
  const { api, issued, which } = await openIssued(people, 2, garbage);
  const { vault_id, key_share_holder_group_id: target_key_share_holder_group_id } = which;
  const keyGen = { vault_id, type: 'KeyGen', target_key_share_holder_group_id };
  expect(code(await api.tssRequest.create(keyGen))).toBe('KEY_EXISTS');
  const text = await complaintTextOf(issued, ['1', '2'], {
    finding: 'does-not-fit',
    sessionKey: await keyToIt(issued),
  });
  expect(text).toContain('public from now on, for ever');
  const told = value(await complain(api, text, people[0]!));
  expect([told.state, told.void]).toEqual([
    'void',
    { reason: 'complaint', contributor: '2', missing: [], at: expect.stringMatching(/^20/) },
  ]);
  expect(told.complaints).toMatchObject([{ name: 'Ada Wolf', contributor: '2', finding: 'does-not-fit' }]);
  const { tss_request_id } = issued;
  expect(value(await api.tssRequest.read({ vault_id, tss_request_id })).void).toEqual({
    reason: 'complaint',
    contributor: '2',
  });
  for (const id of ['1', '2', '3']) {
    const signed = await signedReceipt(issued, people, id);
    expect(value(await api.tssEpoch.receipt({ vault_id, signed })).state).toBe('void');
  }
  expect(value(await api.tssEpoch.read(which)).receipts).toHaveLength(3);
  const { record } = await issued.ledger.load();
  expect([record.roots, record.chainCheck]).toEqual([null, null]);
  expect(code(await api.tssRequest.create(keyGen))).toBe('ok');
});

test('a complaint whose message fits changes nothing, and names who complained', async () => {
  const { api, issued, which } = await openIssued(people);
  const says = { finding: 'does-not-fit' as const, sessionKey: await keyToIt(issued) };
  const text = await complaintTextOf(issued, ['1', '2'], says);
  const [ada, ben] = people as [TestHolder, TestHolder];
  expect(code(await complain(api, text, ben))).toBe('SIGNATURE_OTHER_KEY');
  for (const other of [
    text.replace('Contributor: 2', 'Contributor: 3'),
    text.replace('Holder: 1', 'Holder: 2'),
    text.replace('Finding: does-not-fit', 'Finding: foreign-content'),
    text.replace(/Session key: .*/, 'Session key: (none)'),
    text.replace(/Message: ..../, 'Message: AAAA'),
    'It does not fit',
  ])
    expect(code(await complain(api, other, ada))).toBe('TSS_COMPLAINT_TEXT');
  const otherKey = await complaintTextOf(issued, ['1', '2'], { ...says, sessionKey: `9:${'0'.repeat(64)}` });
  expect(code(await complain(api, otherKey, ada))).toBe('TSS_COMPLAINT_KEY');
  expect(value(await api.tssEpoch.read(which)).complaints).toEqual([]);
  const told = value(await complain(api, text, ada));
  expect([told.state, told.complaints.map(one => `${one.name} ${one.finding}`)]).toEqual([
    'issued',
    ['Ada Wolf fits'],
  ]);
  expect(code(await complain(api, text, ada))).toBe('TSS_COMPLAINT_TWICE');
  const undecided = await complaintTextOf(issued, ['3', '2'], {
    finding: 'does-not-decrypt',
    sessionKey: '',
  });
  const after = value(await complain(api, undecided, people[2]!));
  expect([after.state, after.complaints.at(-1)!.finding]).toEqual(['issued', 'does-not-decrypt']);
});

// (!) A contributor pastes any old message to somebody, so that they publish the key that opens it.
test('a message that is none of this request, sender and receiver is foreign content: nobody is named by it, and nothing of it is told', async () => {
  const old = bytesOf('What Ada was told in confidence, years ago');
  const { api, issued, which } = await openIssued(
    people,
    2,
    fromBenToAda(() => old),
  );
  expect(nextOfEpoch(value(await api.tssEpoch.read(which)))).toEqual([texts.tss.next.receipts]);
  const text = await complaintTextOf(issued, ['1', '2'], {
    finding: 'does-not-fit',
    sessionKey: await keyToIt(issued),
  });
  const answered = value(await complain(api, text, people[0]!));
  expect([answered.state, answered.complaints.map(one => one.finding)]).toEqual([
    'issued',
    ['foreign-content'],
  ]);
  expect(JSON.stringify(answered)).not.toContain('confidence');

  // The way on is told, and it leads to other keys.
  expect(epochLines(answered)).toContain(texts.tss.next.undecided('Ada Wolf'));
  const { vault_id, key_share_holder_group_id: target_key_share_holder_group_id } = which;
  const keyGen = { vault_id, type: 'KeyGen', target_key_share_holder_group_id };
  const again = await api.tssRequest.create(keyGen);
  expect(again).toMatchObject({ ok: false, error: { code: 'KEY_EXISTS', facts: { name: 'issued' } } });
  for (const id of ['2', '3']) {
    const signed = await signedReceipt(issued, people, id);
    expect(epochLines(value(await api.tssEpoch.receipt({ vault_id, signed })))).toContain(
      texts.tss.next.undecided('Ada Wolf'),
    );
  }
  const { words } = value(await api.tssEpoch.declareVoid(which));
  const { epoch } = value(await api.tssEpoch.declareVoid({ ...which, words: words.join(' ') }));
  expect(nextOfEpoch(epoch)).toEqual([texts.tss.next.void]);
  expect(code(await api.tssRequest.create(keyGen))).toBe('ok');
});

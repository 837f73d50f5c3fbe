/** A share of a TSS group as it is entered into an attempt: by whose name it is taken or refused, and how grave a refusal is. */
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { heldCount, wipeAll } from '../../../../main/ceremony/process/wipe';
import type { EnteredShare } from '../../../../main/ceremony/shares/entry';
import { ofTssGroup, type TssShareState } from '../../../../main/ceremony/tss/entered-share';
import { type ShareSource, verifySource } from '../../../../main/ceremony/tss/share-source';
import { toHex, utf8 } from '../../../../shared/bytes';
import type { TssVaultRecord } from '../../../../shared/records/tss-vault';
import { groupOf } from '../../../../shared/records/tss-vault';
import { tssTexts } from '../../../../shared/text/en/refusals/tss';
import { Refusal } from '../../../../shared/text/refusals';
import { type TestHolder, testHolder } from '../../../support/holders';
import { issueReshare } from '../../../support/tss-epoch';
import { allConfirm, groupFor, openValid, sumOf } from '../../../support/tss-share';

afterEach(wipeAll);

const people: TestHolder[] = [];
beforeAll(async () => {
  for (const name of ['Ada', 'Ben', 'Cy']) people.push(await testHolder(name));
});

/** A vault with two groups whose keys are of one root, and their holders' sums. Made once; a program ends with its test. */
async function made() {
  const { api, issued: main } = await openValid(people);
  const { vault_id } = main;
  const group = await groupFor(api, vault_id, 'SigningGroup', people);
  const signing = await issueReshare(api, main, ['1', '2'], { vault_id, group, people, threshold: 2 });
  await allConfirm(api, signing, people);
  const { record } = await main.ledger.load();
  const sums = [];
  for (const id of ['1', '2', '3']) sums.push(await sumOf(main, id));
  const [ofAda, ofBen, ofCy] = sums as [Sum, Sum, Sum];
  const ofSigning = await sumOf(signing, '1');
  const ofOther = await sumOf((await openValid([...people].reverse())).issued, '1');
  return { record, main, signing, ofAda, ofBen, ofCy, ofSigning, ofOther };
}
type Sum = Uint8Array<ArrayBuffer>;
let all: Awaited<ReturnType<typeof made>>;
beforeEach(async () => {
  all ??= await made();
  wipeAll();
});

const sourceIn = (vault: TssVaultRecord): ShareSource =>
  verifySource({ vault, group: all.main.group, number: 1, holders: ['1', '2'] });

/** Takes shares, and tells what it was given of each. */
function taking(state: Partial<TssShareState> = {}) {
  const taken: string[] = [];
  const { enter } = ofTssGroup<TssShareState, never, string>(async ({ entered }, { of, held }) => {
    taken.push(toHex(held.share.secp256k1), toHex(held.share.ed25519), toHex(held.chainCode));
    return { progress: entered.length + 1, part: of.holder.name };
  });
  const judged = { sources: [sourceIn(all.record)], entered: [], ...state };
  const slips = new Set<string>();
  return {
    taken,
    enter: async (given: Uint8Array, source: EnteredShare['source'] = 'typed') => {
      const typed = given.slice();
      try {
        return await enter(judged, { typed, source, slips });
      } finally {
        expect([typed.every(byte => byte === 0), heldCount()]).toEqual([true, 0]);
      }
    },
  };
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const refusal = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    one => one,
  );
  if (!(error instanceof Refusal)) throw error ?? new Error('not refused');
  return [error.code, error.failure.grade, error.facts.holder];
};

test('the text of a sum is read in two lines or without its code, as gpg prints it on any system', async () => {
  const text = textOf(all.ofBen);
  const [hex = ''] = text.split('\n');
  const forms = [text, hex, `${hex}\n`, text.replaceAll('\n', '\r\n'), `  ${text}\n\n`];
  const bytes = [...forms.map(one => utf8(one)), Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))];
  const { secp256k1, ed25519 } = all.main.keys.shares.get(2n)!;
  for (const typed of bytes) {
    const { enter, taken } = taking();
    expect(await enter(typed)).toMatchObject({
      ...{ index: 2, holder: 'Ben', progress: 1, part: 'Ben' },
      tss_node_id: '2',
    });
    expect(taken).toEqual([toHex(secp256k1), toHex(ed25519), toHex(all.main.keys.chainCode)]);
  }
});

test('a share of other keys is refused by the name of its group, epoch and holder, and changes nothing', async () => {
  const { enter, taken } = taking({
    entered: [{ group: all.main.group, tss_node_id: '2' }],
  });
  expect(await refusal(enter(all.ofSigning))).toEqual(['TSS_SHARE_OTHER_EPOCH', 'paper', 'Ada']);
  expect(await refusal(enter(all.ofOther))).toEqual(['TSS_SHARE_OTHER_VAULT', 'paper', undefined]);
  expect(await refusal(enter(all.ofCy))).toEqual(['TSS_SHARE_NOT_ASKED', 'paper', 'Cy']);
  expect(await refusal(enter(all.ofBen))).toEqual(['TSS_SHARE_REPEATED', 'paper', 'Ben']);
  expect(taken).toEqual([]);
  await enter(all.ofAda);
  expect(taken).toHaveLength(3);
});

test('one whose holder has not confirmed it is refused, and one that is recorded as destroyed is an alarm', async () => {
  const changed = structuredClone(all.record);
  const epoch = groupOf(changed, all.main.group)!.epochs[0]!;
  epoch.receipts = epoch.receipts.filter(one => one.tss_node_id !== '1');
  const destruction = { tss_node_id: '1', at: new Date().toISOString(), transcript: 'made.jsonl' };
  groupOf(changed, all.signing.group)!.epochs[0]!.destroyed = [destruction];
  const { enter } = taking({ sources: [sourceIn(changed)] });
  expect(await refusal(enter(all.ofAda))).toEqual(['TSS_HOLDER_UNCONFIRMED', undefined, 'Ada']);
  expect(await refusal(enter(all.ofSigning))).toEqual(['TSS_SHARE_DESTROYED', 'stop', 'Ada']);
});

test('what is no sum may be mistyped; what says that it is one and does not fit is an alarm the second time, and at once where it came encrypted', async () => {
  const bens = all.ofBen;
  /** One hex digit of a value is another. */
  const changed = (value: number) => {
    const at = 2 * (4 + 1 + 32 + 32 + 32 + 32 * value) + 60;
    return bens.map((byte, i) => (i === at ? (byte === 0x31 ? 0x32 : 0x31) : byte));
  };
  for (const source of ['typed', 'piped', 'card', 'privateKey', 'scanned'] as const) {
    const isTyped = source === 'typed' || source === 'piped';
    const { enter } = taking();
    for (const text of ['', '00', textOf(bens).slice(2), `${textOf(bens)}\n00`])
      expect(await refusal(enter(utf8(text), source))).toEqual([
        'TSS_SUM_TEXT',
        isTyped ? 'slip' : 'paper',
        undefined,
      ]);
    const misfits = [
      ['TSS_SHARE_DOES_NOT_FIT', changed(0)],
      ['TSS_SHARE_DOES_NOT_FIT', changed(1)],
      ['TSS_CHAIN_CODE', changed(2)],
      ['TSS_CHAIN_CODE', changed(2)],
    ] as const;
    for (const [at, [code, text]] of misfits.entries())
      expect(await refusal(enter(text, source))).toEqual([
        code,
        isTyped && at % 2 === 0 ? 'slip' : 'stop',
        'Ben',
      ]);
  }
});

test('where holders of two groups have the same number, each may mistype once, and each refusal has the number of their own seat', async () => {
  const { main, signing, ofAda, ofSigning } = all;
  const second = verifySource({ vault: all.record, group: signing.group, number: 1, holders: ['1'] });
  const { enter } = taking({ sources: [sourceIn(all.record), second] });
  const mistyped = (bytes: Uint8Array) =>
    bytes.map((byte, at) => (at === 2 * (4 + 1 + 32 * 4) - 4 ? (byte === 0x31 ? 0x32 : 0x31) : byte));
  const told = [];
  for (const text of [ofAda, ofSigning, ofSigning, ofAda]) {
    const error = await enter(mistyped(text)).catch(one => one as Refusal);
    const { grade, index } = (error as Refusal).failure;
    told.push([grade, index]);
  }
  // The first of the second group sits behind the three of the first one.
  expect(told).toEqual([
    ['slip', 1],
    ['slip', 4],
    ['stop', 4],
    ['stop', 1],
  ]);
  expect(groupOf(all.record, main.group)!.participants).toBe(3);
  expect(await enter(ofSigning)).toMatchObject({ index: 4, holder: 'Ada' });
});

test('a mistyped digit is told as one, and nobody is sent for another paper', async () => {
  const { enter } = taking();
  const at = 2 * (4 + 1 + 32 * 4) - 4;
  const mistyped = all.ofBen.map((byte, i) => (i === at ? (byte === 0x31 ? 0x32 : 0x31) : byte));
  type Told = [string | undefined, string];
  const told: Told[] = [];
  for (const source of ['typed', 'typed', 'card'] as const) {
    const error = (await enter(mistyped, source).catch(one => one)) as Refusal;
    told.push([error.failure.grade, tssTexts.TSS_SHARE_DOES_NOT_FIT(error.facts)]);
  }
  const [slip, again, card] = told as [Told, Told, Told];
  expect(slip).toEqual(['slip', expect.stringContaining('Most probably a character is mistyped')]);
  expect(again).toEqual(['stop', expect.stringContaining('copy it again')]);
  expect(card).toEqual(again);
  // Whose it is and of which keys was read before.
  for (const [, text] of [slip, again, card])
    expect(text).not.toMatch(/another holder|older epoch|another group/);
});

test('other things are refused for what they are', async () => {
  const { enter } = taking();
  const key = utf8(people[0]!.key.armor());
  expect((await refusal(enter(key)))[0]).toBe('PGP_KEY_PRIVATE');
  const [message] = all.main.messages;
  const encrypted = utf8(Buffer.from(message!.binary).toString('base64'));
  expect((await refusal(enter(encrypted)))[0]).toBe('SHARE_ENCRYPTED');
  const file = utf8(JSON.stringify({ format: 'quorate-tss-share', version: 1 }, null, 2));
  expect((await refusal(enter(file)))[0]).toBe('TSS_SUM_TEXT');
});

import { afterEach, describe, expect, test } from 'vitest';
import { heldCount, wipeAll } from '../../../../main/ceremony/process/wipe';
import { chainCheck, chainCodeOf, chainHash } from '../../../../main/ceremony/tss/chain-code';
import { checkContributions } from '../../../../main/ceremony/tss/check-contributions';
import { firstCheck, takeChainCode } from '../../../../main/ceremony/tss/first-check';
import { messageBytes, readMessage, readSumText, sumText } from '../../../../main/ceremony/tss/messages';
import { fromHex, toHex, utf8 } from '../../../../shared/bytes';
import { curveNames } from '../../../../shared/tss/curve-names';
import { checkOf, contextOf, makeKeys, parties, plainFor, refused, reshareKeys, seeded } from './kit';

afterEach(wipeAll);

const keys = makeKeys(2, 3, 'first check');
const { context, holders, epoch } = keys;
const [ada] = holders as [(typeof holders)[number]];
const checked = checkContributions(
  keys.made.map(({ contribution }) => contribution),
  { context, threshold: 2, contributors: holders },
  seeded('checked'),
);
const received = checked.map((contribution, at) => ({
  contribution,
  holder: ada,
  plaintext: plainFor(keys.made[at]!, ada.id),
}));
const flipped = (bytes: Uint8Array, at: number) => bytes.with(at, bytes[at]! ^ 1);

describe('a first check', () => {
  test('gives the share and the chain code, and leaves nothing else behind', () => {
    const before = heldCount();
    const result = firstCheck({ context, epoch }, received, seeded('good'));
    expect(result).toEqual({
      misfits: [],
      shares: [{ holder: ada, share: keys.shares.get(1n), chainCode: keys.chainCode }],
    });
    expect(heldCount() - before).toBe(3);
  });

  test('names everybody whose message does not fit, and gives nothing', () => {
    const before = heldCount();
    const plain = (at: number) => received[at]!.plaintext;
    const end = plain(0).length;
    const wrong = [
      { ...received[0]!, plaintext: flipped(plain(0), end - 33) },
      { ...received[1]!, plaintext: flipped(plain(1), 0) },
      { ...received[2]!, plaintext: flipped(flipped(plain(2), end - 1), end - 65) },
    ];
    const { misfits } = firstCheck({ context, epoch }, wrong, seeded('bad'));
    const told = misfits.map(
      misfit => `${misfit.contributor.name} ${misfit.of} ${'curve' in misfit ? misfit.curve : ''}`,
    );
    expect(told.sort()).toEqual([
      'Holder 1 subShare ed25519',
      'Holder 2 foreign ',
      'Holder 3 chainPart ',
      'Holder 3 subShare secp256k1',
    ]);
    expect(heldCount()).toBe(before);
  });

  test('with a message left out does not give another share', () => {
    const order = { context, epoch };
    expect(refused(() => firstCheck(order, received.slice(1), seeded('short')))).toEqual({
      code: 'TSS_SHARE_DOES_NOT_FIT',
      holder: 'Holder 1',
    });
    expect(refused(() => firstCheck(order, [...received, received[0]!], seeded('twice')))).toEqual({
      code: 'TSS_ID_TWICE',
      holder: 'Holder 1',
    });
  });
});

describe('the chain code', () => {
  const next = reshareKeys(keys, holders.slice(1), 2, parties(3), 'chain');
  const [one, two] = next.made.map(made => plainFor(made, 1n, 'chainCode')) as [Uint8Array, Uint8Array];
  const [, bob, cleo] = holders as [never, never, never];
  const take = (...messages: { from: never; plaintext: Uint8Array }[]) =>
    takeChainCode(next.context, next.holders[0]!, checkOf(keys), messages);

  test('is any that gives its check, and senders of others are named', () => {
    const all = take({ from: bob, plaintext: one }, { from: cleo, plaintext: two });
    expect(all).toEqual({ chainCode: keys.chainCode, others: [] });
    const mixed = take(
      { from: bob, plaintext: flipped(one, one.length - 1) },
      { from: cleo, plaintext: two },
    );
    expect(mixed).toEqual({ chainCode: keys.chainCode, others: [bob] });
    const foreign = take({ from: bob, plaintext: one }, { from: cleo, plaintext: one });
    expect(foreign.others).toEqual([cleo]);
    expect(refused(() => take({ from: bob, plaintext: flipped(one, 40) }))).toEqual({
      code: 'TSS_CHAIN_CODE',
      holder: 'Holder 1',
    });
  });

  test('is made of every part, by identifier, and not by the order in which they came', () => {
    const parts = holders.map(({ id, name }) => ({ id, name, part: contextOf(`part ${id}`) }));
    const code = toHex(chainCodeOf(parts));
    expect(toHex(chainCodeOf(parts.toReversed()))).toBe(code);
    expect(toHex(chainCodeOf(parts.slice(1)))).not.toBe(code);
    expect(toHex(chainCodeOf(parts.with(0, { ...parts[0]!, part: contextOf('other') })))).not.toBe(code);
    const [first] = parts as [(typeof parts)[number]];
    expect(toHex(chainHash(context, 1n, first.part))).not.toBe(toHex(chainHash(context, 2n, first.part)));
    expect(toHex(chainCheck(first.part))).not.toBe(toHex(first.part));
  });
});

describe('a message', () => {
  const head = { kind: 'reshare', bound: contextOf('bound'), from: 1n, to: 258n } as const;
  const values = [contextOf('a'), contextOf('b')];
  const message = messageBytes(head, values);

  test('has every byte where the protocol has it', () => {
    const expected = [
      toHex(utf8('QTS1')),
      '02',
      toHex(head.bound),
      '01'.padStart(64, '0'),
      '0102'.padStart(64, '0'),
      ...values.map(toHex),
    ];
    expect(toHex(messageBytes(head, values))).toBe(expected.join(''));
    expect(readMessage(messageBytes(head, values), head)).toEqual(values);
  });

  test('is made of what its kind has, and of nothing else', () => {
    expect(() => messageBytes(head, values.slice(1))).toThrow(RangeError);
    expect(() => messageBytes(head, [values[0]!, values[1]!.slice(1)])).toThrow(RangeError);
    expect(() => messageBytes({ ...head, bound: new Uint8Array(31) }, values)).toThrow(RangeError);
    const lengths = (['keyGen', 'reshare', 'sum', 'firstTerm', 'secondTerm', 'chainCode'] as const).map(
      kind => {
        const count = { keyGen: 3, reshare: 2, sum: 3, firstTerm: 2, secondTerm: 2, chainCode: 1 }[kind];
        return messageBytes({ ...head, kind }, Array(count).fill(values[0])).length;
      },
    );
    expect(lengths).toEqual([197, 165, 197, 165, 165, 133]);
  });

  test('of a sum is hex and a code in two lines, and read back strictly', () => {
    expect(message).toHaveLength(165);
    const three = curveNames.map(name => contextOf(name)).concat(contextOf('c'));
    const sum = messageBytes({ ...head, kind: 'sum' }, three);
    const code = fromHex('00112233445566778899aabbccddeeff');
    const text = sumText(sum, code);
    // RFC 4648: sixteen bytes are 26 letters.
    expect(new TextDecoder().decode(text)).toBe(`${toHex(sum)}\nAAISEM2EKVTHPCEZVK54ZXPO74\n`);
    expect(readSumText(text, head)).toEqual({ values: three, code });
    const wrong: Record<string, Uint8Array> = {
      'a letter that stands for nothing': text.with(3, 0x67),
      'capital hex': text.with(text.indexOf(0x61), 0x41),
      'no end of line': text.slice(0, -1),
      'a further line': new Uint8Array([...text, 0x0a]),
      'a code with bits left over': text.with(-2, 'B'.charCodeAt(0)),
      'small letters in the code': text.with(-3, 'h'.charCodeAt(0)),
      nothing: new Uint8Array(0),
    };
    for (const [what, bytes] of Object.entries(wrong)) expect(readSumText(bytes, head), what).toBeNull();
    expect(readSumText(text, { ...head, to: 2n })).toBeNull();
  });
});

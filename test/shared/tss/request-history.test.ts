import { describe, expect, test } from 'vitest';
import { type Happening, nextLine, type RequestChain, type Told } from '../../../shared/records/tss-request';
import { Refusal } from '../../../shared/text/refusals';
import { readHistory, statusAt } from '../../../shared/tss/request-history';
import { requireOrder } from '../../../shared/tss/request-rules';
import { AT, answerLine, createdOf, DAY, NOW, newGroup, order, vaultWith } from './vault-kit';

const group = newGroup('main', 'MainGroup', 2, ['Ann', 'Ben', 'Cid']);
const vault = vaultWith([group]);
const created = createdOf(
  vault,
  requireOrder(
    order({ type: 'KeyGen', target_key_share_holder_group_id: group.key_share_holder_group_id }),
    vault,
    [],
  ),
);
const { request } = created.chain;

/** The file of a request to which these things happened. */
function file(...told: Told<Happening>[]): string {
  let chain: RequestChain = created.chain;
  let text = created.text;
  for (const one of told) {
    const next = nextLine(chain, AT, one);
    chain = next.chain;
    text += next.text;
  }
  return text;
}

function outcome(text: string): string {
  try {
    const { status, awaited } = readHistory(text, 'request');
    return awaited.length > 0 ? `${status}, without ${awaited.map(({ name }) => name)}` : status;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code;
  }
}

const all = ['Ann', 'Ben', 'Cid'].map(name => answerLine(request, name));
const started = { event: 'started' as const, nonce: 'ab'.repeat(16), transcript: 'x.jsonl' };
const succeeded = {
  event: 'succeeded' as const,
  transcript: 'x.jsonl',
  recordNumber: 2,
  recordDigest: 'cd'.repeat(32),
};
const failed = (cause: 'failed' | 'crashed' | 'expired' | 'cancelled') => ({
  event: 'failed' as const,
  cause,
  reason: 'TSS_PROOF',
  contributor: '2' as const,
});
const declined = answerLine(request, 'Ann', 'decline');
const cancelled = { event: 'cancelled' as const };
const expired = { event: 'expired' as const };

describe('the status is what the lines lead to:', () => {
  test.each<[string, string]>([
    [file(), 'PendingKeyHolderConfirmation, without Ann,Ben,Cid'],
    [file(all[1]!), 'PendingKeyHolderConfirmation, without Ann,Cid'],
    [file(all[2]!, all[0]!, all[1]!), 'MPCProcessing'],
    [file(...all, started), 'KeyGenerating'],
    [file(...all, started, succeeded), 'Success'],
    [file(...all, started, failed('failed')), 'KeyGeneratingFailed'],
    [file(...all, started, failed('crashed')), 'KeyGeneratingFailed'],
    [file(...all, started, failed('cancelled')), 'KeyGeneratingFailed'],
    [file(...all, started, failed('expired')), 'KeyGeneratingFailed'],
    [file(...all, cancelled), 'Cancelled'],
    [file(...all, expired), 'KeyGeneratingFailed'],
    [file(cancelled), 'Cancelled, without Ann,Ben,Cid'],
    [file(expired), 'KeyHolderConfirmationFailed, without Ann,Ben,Cid'],
    [file(all[0]!, answerLine(request, 'Ben', 'decline')), 'KeyHolderConfirmationFailed, without Cid'],
  ])('%#', (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });
});

const brought = { event: 'digest' as const, tss_node_id: '1' as const, digest: 'ab'.repeat(32) };
const withdrawn = { ...brought, event: 'withdrawn' as const };
const contributed = (tss_node_id: '1' | '2') => ({
  ...{ event: 'contributed' as const, tss_node_id, digest: 'ef'.repeat(32) },
  ...{ file: 'a.json', sha256: 'ab'.repeat(32), signature: 'a.asc', signatureSha256: 'ab'.repeat(32) },
});

test('a digest that was taken back is not there, and may come again, or the contribution in its place', () => {
  const broughtIn = (...told: Told<Happening>[]) =>
    readHistory(file(...all, ...told), 'request').brought.map(one => `${one.event} ${one.tss_node_id}`);
  const other = { ...brought, tss_node_id: '2' as const };
  expect(broughtIn(brought, other, withdrawn)).toEqual(['digest 2']);
  expect(broughtIn(brought, withdrawn, other, { ...brought, digest: 'cd'.repeat(32) })).toEqual([
    'digest 2',
    'digest 1',
  ]);
  expect(broughtIn(brought, withdrawn, contributed('1'))).toEqual(['contributed 1']);
  expect(outcome(file(...all, brought, withdrawn, started, succeeded))).toBe('Success');
  // An older program calls it newer, and not damaged.
  const [line = ''] = file(...all, brought, withdrawn)
    .split(/(?<=\n)/)
    .slice(-1);
  expect(JSON.parse(line)).toMatchObject({ version: 2, event: 'withdrawn', digest: brought.digest });
});

describe('what does not follow is damage:', () => {
  const other = createdOf(
    vault,
    requireOrder(
      order({ type: 'KeyGen', target_key_share_holder_group_id: group.key_share_holder_group_id }),
      vault,
      [],
    ),
    'another',
  ).chain.request;
  const lines = (text: string) => text.split(/(?<=\n)/);
  const [first, second, third] = lines(file(all[0]!, all[1]!));
  test.each<[string, string]>([
    ['an attempt before everybody confirmed', file(all[0]!, started)],
    ['a result without an attempt', file(...all, succeeded)],
    ['something after the end', file(cancelled, all[0]!)],
    ...(['failed', 'crashed', 'expired', 'cancelled'] as const).flatMap((cause): [string, string][] => [
      [`an attempt that ${cause} before everybody confirmed`, file(all[0]!, failed(cause))],
      [`one that ${cause} before it started`, file(...all, failed(cause))],
      [`one that ${cause} after its end`, file(...all, started, succeeded, failed(cause))],
      [`one that ${cause} twice`, file(...all, started, failed('failed'), failed(cause))],
      [`one that ${cause} of a request that was cancelled`, file(cancelled, failed(cause))],
      [`one that ${cause} of a request that was declined`, file(declined, failed(cause))],
    ]),
    ['an attempt that was on, cancelled without its end', file(...all, started, cancelled)],
    ['an attempt that was on, expired without its end', file(...all, started, expired)],
    ['a digest that was not there, taken back', file(...all, withdrawn)],
    ['one that is another, taken back', file(...all, { ...brought, digest: 'cd'.repeat(32) }, withdrawn)],
    ['one that is taken back twice', file(...all, brought, withdrawn, withdrawn)],
    ['one that is taken back when a file was opened', file(...all, brought, contributed('2'), withdrawn)],
    ['a file that is taken back', file(...all, contributed('1'), { ...withdrawn, digest: 'ef'.repeat(32) })],
    ['one that is taken back in the attempt', file(...all, brought, started, withdrawn)],
    ['a second answer', file(all[0]!, all[0]!)],
    [
      'a decision that the text has not',
      file({ ...answerLine(request, 'Ann', 'decline'), event: 'confirmed' }),
    ],
    ['an answer to another request', file(answerLine(other, 'Ann'))],
    ['an answer in another’s name', file({ ...all[0]!, name: 'Ben' })],
    ['an answer by another key', file({ ...all[0]!, pgp_fingerprint: all[1]!.pgp_fingerprint })],
    ['an answer without a frame', file({ ...all[0]!, signed: 'I confirm' })],
    ['a line that was taken out', first! + third!],
    ['lines in another order', first! + third! + second!],
    ['a line that was changed', first! + second!.replace('Ann', 'Ben')],
    ['a line that was cut off', (first! + second!).slice(0, -1)],
    ['no first line', second! + third!],
    ['nothing', ''],
    ['a threshold that was changed', first!.replace('"threshold":2', '"threshold":3')],
    ['a field that is there twice', first!.replace('{"format"', '{"format":"x","format"')],
  ])('%s', (_what, text) => {
    expect(outcome(text)).toBe('FILE_DAMAGED');
  });
  test('a later version is told as that', () => {
    expect(outcome(first!.replace('"version":1', '"version":2'))).toBe('FILE_NEWER_FORMAT');
  });
});

test('what waits for people expires by the clock; an attempt that is on does not by itself', () => {
  const at = (text: string, now: number) => statusAt(readHistory(text, 'request'), now);
  const end = NOW + 7 * DAY;
  expect(at(file(), end - 1)).toBe('PendingKeyHolderConfirmation');
  expect(at(file(), end)).toBe('KeyHolderConfirmationFailed');
  expect(at(file(...all), end - 1)).toBe('MPCProcessing');
  expect(at(file(...all), end)).toBe('KeyGeneratingFailed');
  expect(at(file(...all, started), end)).toBe('KeyGenerating');
  expect(at(file(cancelled), end)).toBe('Cancelled');
});

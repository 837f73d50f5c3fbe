/** What is next for a TSS request, and by whom. */
import { beforeAll, expect, test } from 'vitest';
import { nextStep } from '../../renderer/lib/next-step';
import { speak } from '../../renderer/messages/at-hand';
import { stateOf } from '../../renderer/screens/tss/told';
import type { TssGroupView, TssRequestView } from '../../shared/contract/tss';
import { REQUEST_ID, sampleGroup, sampleRequest } from './samples-of-tss';

beforeAll(() => speak('en'));

const of = (more: Partial<TssRequestView>, groups: TssGroupView[] = [sampleGroup()], isCarriedOut = true) =>
  nextStep(sampleRequest(more), groups, isCarriedOut);

const withKeys = (
  state: 'issued' | 'valid' | 'void',
  confirmed: number[],
  status: TssGroupView['status'] = 'New',
) => [sampleGroup({ status, epochs: [{ number: 1, state, tss_request_id: REQUEST_ID }] }, confirmed)];

test('who has not answered is to confirm', () => {
  expect(nextStep(sampleRequest({}, 1), [], true)).toEqual({ id: 'confirm', who: ['Ben Okri', 'Cy Lund'] });
});

test('a confirmed request is carried out, where the window can', () => {
  expect(of({ status: 'MPCProcessing' })).toEqual({ id: 'carryOut' });
  expect(of({ status: 'MPCProcessing' }, [], false)).toEqual({ id: 'cannotCarryOut' });
  expect(of({ status: 'KeyGenerating' })).toEqual({ id: 'attempt' });
});

test('whoever has not confirmed their share of the newest keys is to check it', () => {
  const done = { status: 'Success' };
  expect(of(done, withKeys('issued', [1, 3]))).toEqual({ id: 'check', who: ['Ben Okri'] });
  expect(of(done, withKeys('valid', [1, 2, 3], 'Valid'))).toEqual({ id: 'nothing' });
  expect(of(done, withKeys('valid', [1, 2, 3], 'Unavailable'))).toEqual({ id: 'done' });
  const [group] = withKeys('issued', []);
  const replaced = {
    ...group!,
    epochs: [...group!.epochs, { ...group!.epochs[0]!, number: 2, tss_request_id: 'x' }],
  };
  expect(of(done, [replaced])).toEqual({ id: 'done' });
  expect(of(done, [])).toEqual({ id: 'done' });
});

test('what is made is called done only when no receipt is missing', () => {
  const done = sampleRequest({ status: 'Success' });
  expect(stateOf(done, withKeys('issued', [1, 3]))).toBe('made, waits for receipts');
  expect(stateOf(done, withKeys('valid', [1, 2, 3], 'Valid'))).toBe('done');
});

test('where one share was recovered, its holder alone is to check it', () => {
  const [group] = withKeys('valid', [1, 3], 'Valid');
  const lost = { status: 'Success', type: 'Recovery' as const, recoveryMode: 'A' as const, lostHolder: '2' };
  expect(of({ ...lost, tss_request_id: 'later' }, [group!])).toEqual({ id: 'check', who: ['Ben Okri'] });
});

test('a request that is over in vain is asked for again, also where the seed calls it Success', () => {
  expect(of({ status: 'Success', cancelled: true }, withKeys('issued', []))).toEqual({ id: 'again' });
  expect(of({ status: 'KeyGeneratingFailed' })).toEqual({ id: 'again' });
  expect(of({ status: 'KeyHolderConfirmationFailed' })).toEqual({ id: 'again' });
  expect(of({ status: 'Success', void: { reason: 'declared', contributor: '' } })).toEqual({ id: 'void' });
  expect(of({ status: '', trouble: 'FILE_DAMAGED' })).toEqual({ id: 'trouble' });
  // By the clock alone it is not over: whether that is right, people have to say.
  for (const status of ['KeyHolderConfirmationFailed', 'KeyGeneratingFailed'])
    expect(of({ status, reason: 'due' })).toEqual({ id: 'due' });
});

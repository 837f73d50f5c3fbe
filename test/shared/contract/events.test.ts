/** Events as they are read at the page's end of the channel. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callNames } from '../../../shared/contract';
import { EVENTS, events, readEvent } from '../../../shared/contract/events';
import { sampleAttempt } from '../../renderer/samples-of-attempts';

test('an event of the contract comes through as it is, and what the contract does not know is left out', () => {
  const event = { number: 3, name: 'attempt', value: { attempt: sampleAttempt(), endsInMs: 5000 } } as const;
  expect(readEvent(event)).toEqual(event);
  const more = { ...event, to: 'x', value: { ...event.value, share: 'c0ffee' } };
  expect(readEvent(more)).toEqual(event);
});

test('what is no event of the contract is none, whatever it is', () => {
  const value = { attempt: null, endsInMs: null };
  for (const wrong of [
    null,
    'attempt',
    { number: 1, name: 'toString', value },
    { number: 1, name: 'constructor', value },
    { number: '1', name: 'attempt', value },
    { number: 1, name: 'attempt', value: { attempt: {}, endsInMs: null } },
    { number: 1, name: 'attempt' },
    { number: 1, name: 'folder', value },
  ])
    expect(readEvent(wrong)).toBeNull();
  fc.assert(fc.property(fc.anything(), raw => readEvent(raw) === null));
});

test('no call has the name of the channel, and what design and page know of is told on it', () => {
  expect(callNames).not.toContain(EVENTS);
  expect(Object.keys(events).sort()).toEqual(['attempt', 'closing', 'folder', 'machine', 'recovery']);
});

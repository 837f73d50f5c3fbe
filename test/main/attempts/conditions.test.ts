import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { fixConditions } from '../../../main/attempts/conditions';
import type { NetworkView } from '../../../shared/contract/program';
import { text } from '../../../shared/text/text';

const live: NetworkView = { state: 'live', interfaces: ['eth0', 'wlan0'], remarks: [text('swapOn')] };
const params = (more: object = {}) => ({ acceptLive: [], unwitnessed: false, witnesses: [], ...more });
const code = (code: string) => expect.objectContaining({ code });

describe('a live network', () => {
  it('has to be accepted by name, every interface of it, before a real attempt', () => {
    for (const acceptLive of [[], ['eth0'], ['wlan0'], ['eth'], ['*']]) {
      expect(() => fixConditions(params({ acceptLive }), live, false)).toThrow(code('INTERFACE_LIVE'));
    }
    const conditions = fixConditions(params({ acceptLive: ['eth0', 'wlan0'] }), live, false);
    expect(conditions.facts).toMatchObject({
      network: 'live',
      liveInterfaces: ['eth0', 'wlan0'],
      liveAccepted: 'eth0, wlan0',
    });
  });

  it('names what has not been accepted', () => {
    const said = expect.objectContaining({ code: 'INTERFACE_LIVE', facts: { name: 'wlan0' } });
    expect(() => fixConditions(params({ acceptLive: ['eth0'] }), live, false)).toThrow(said);
  });

  it('needs no acceptance for practice, nor without people; the transcript says which', () => {
    expect(fixConditions(params(), live, true).facts).toMatchObject({ liveAccepted: '', witnessed: true });
    const alone = fixConditions(params({ unwitnessed: true }), live, false);
    expect(alone.facts).toMatchObject({ liveAccepted: 'allUnwitnessed', witnessed: false });
    expect(alone.facts.networkRemarks).toEqual([{ id: 'swapOn', facts: {} }]);
  });
});

describe('the clock on the wall', () => {
  const offline: NetworkView = { state: 'offline', interfaces: [], remarks: [] };
  const at = (wallClock: string) => fixConditions(params({ wallClock }), offline, false);

  it('is what keys are judged by, once it is confirmed', () => {
    expect(at('2030-01-02T03:04Z').now).toBe(Date.UTC(2030, 0, 2, 3, 4));
    expect(at(' 2030-01-02 03:04:05+01:00 ').now).toBe(Date.UTC(2030, 0, 2, 2, 4, 5));
    expect(at('2030-01-02T03:04Z').facts.wallClock).toBe('2030-01-02T03:04:00.000Z');
  });

  it('is the machine’s where it is not confirmed, and the transcript says so', () => {
    vi.useFakeTimers({ now: Date.UTC(2031, 4, 6) });
    onTestFinished(() => void vi.useRealTimers());
    const conditions = fixConditions(params(), offline, false);
    expect(conditions.now).toBe(Date.UTC(2031, 4, 6));
    expect(conditions.facts.wallClock).toBe('notConfirmed');
  });

  it.each([
    '',
    'noon',
    '2030',
    '2030-01-02',
    '2030-13-40T00:00Z',
    '2030-01-02T25:00Z',
    '1e9',
    '2030-01-02T03:04Zjunk',
    '2030-01-02T24:00',
    ...readFileSync('test/vectors/reports/09-day-that-does-not-exist/times.txt', 'utf8').trim().split('\n'),
  ])('is refused when it cannot be read: %j', text => {
    expect(() => at(text)).toThrow(code('CLOCK_UNREADABLE'));
  });
});

it('a time that the clock skips when summer begins is refused, and those beside it are read', () => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  onTestFinished(() => void vi.unstubAllEnvs());
  const offline: NetworkView = { state: 'offline', interfaces: [], remarks: [] };
  const at = (wallClock: string) => fixConditions(params({ wallClock }), offline, false).now;
  expect(() => at('2026-03-29T02:30')).toThrow(code('CLOCK_UNREADABLE'));
  expect(at('2026-03-29T03:30')).toBe(Date.UTC(2026, 2, 29, 1, 30));
  expect(at('2026-03-29T02:30Z')).toBe(Date.UTC(2026, 2, 29, 2, 30));
  expect(at('2028-02-29 10:00:05.5')).toBe(Date.UTC(2028, 1, 29, 9, 0, 5, 500));
});

describe('who was there', () => {
  const offline: NetworkView = { state: 'offline', interfaces: [], remarks: [] };

  it('stands in the transcript as the people gave their names, and empty where they gave none', () => {
    const named = { operator: 'Ada Obi', witnesses: ['Berta Lind', 'Chen Wei'] };
    expect(fixConditions(params(named), offline, false).facts).toMatchObject(named);
    expect(fixConditions(params(), offline, false).facts).toMatchObject({ operator: '', witnesses: [] });
  });

  it.each(['', ' Ada', 'two\nlines', 'turned \u202e round', 'x'.repeat(101)])(
    'is refused when a name could pass for something else: %j',
    name => {
      expect(() => fixConditions(params({ operator: name }), offline, true)).toThrow(code('NAME_UNUSABLE'));
      expect(() => fixConditions(params({ witnesses: ['Ada', name] }), offline, true)).toThrow(
        code('NAME_UNUSABLE'),
      );
    },
  );
});

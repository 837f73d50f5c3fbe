/** What tests rely on when they run the ceremony in their own process: it answers as the real process does. */

import { describe, expect, it, onTestFinished } from 'vitest';
import type { CeremonyProcess, ForkCeremony, Loss } from '../../main/attempts/ceremony-process';
import type { CreateKeySetInput } from '../../main/ceremony/process/protocol';
import { Refusal } from '../../shared/text/refusals';
import { forkInProcess } from '../support/in-process';
import { eventually, fork } from '../support/processes';
import { NOW } from '../support/program';
import { startCeremony } from '../support/start-ceremony';

const operation = 'createKeySet';

const setInput = (more: Partial<CreateKeySetInput> = {}): CreateKeySetInput => ({
  conditions: { expiryMs: 60_000, now: NOW.getTime(), unwitnessed: false },
  practice: true,
  name: 'Set',
  scheme: 'vault',
  required: 2,
  holders: [{ name: 'Ada' }, { name: 'Ben' }],
  ...more,
});

const forks: [string, ForkCeremony][] = [
  ['a real process', fork],
  ['the test’s process', forkInProcess],
];

describe.each(forks)('a ceremony in %s', (_, start) => {
  const started = async (practiceOnly = false): Promise<CeremonyProcess> => {
    const custodian = await startCeremony(start, practiceOnly);
    onTestFinished(() => custodian.end());
    return custodian;
  };
  const codeOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'ok',
      error => (error instanceof Refusal ? error.code : 'not a refusal'),
    );

  it('has a slot of its own: another has its own attempt, and its own end', async () => {
    const [one, other] = await Promise.all([started(), started()]);
    const [{ nonce }, second] = [
      await one.ask('begin', { operation, input: setInput() }),
      await other.ask('begin', { operation, input: setInput() }),
    ];
    expect(await codeOf(one.ask('begin', { operation, input: setInput() }))).toBe('ATTEMPT_IN_PROGRESS');
    expect(await codeOf(one.ask('confirm', { nonce: second.nonce, operation }))).toBe('WRONG_NONCE');
    await other.ask('cancel', {});
    expect((await one.ask('confirm', { nonce, operation })).practiceKeys).toHaveLength(2);
    expect(await codeOf(other.ask('confirm', { nonce: second.nonce, operation }))).toBe('NO_ATTEMPT');
  });

  it('begins with nothing: what the one before it was ended in is gone', async () => {
    const before = await started();
    const { nonce } = await before.ask('begin', { operation, input: setInput() });
    await before.end();
    const custodian = await started();
    expect(await codeOf(custodian.ask('confirm', { nonce, operation }))).toBe('NO_ATTEMPT');
    expect(await codeOf(custodian.ask('begin', { operation, input: setInput() }))).toBe('ok');
  });

  it('begins with nothing, too, when the one before it was ended before it had answered', async () => {
    const before = await started();
    const asked = codeOf(before.ask('begin', { operation, input: setInput() }));
    await before.end();
    const custodian = await started();
    await asked;
    expect(await codeOf(custodian.ask('begin', { operation, input: setInput() }))).toBe('ok');
  });

  it('practises only, where it was started for that', async () => {
    const [practice, real] = await Promise.all([started(true), started()]);
    const input = setInput({ practice: false });
    expect(await codeOf(practice.ask('begin', { operation, input: input }))).toBe('PRACTICE_ONLY');
    expect(await codeOf(real.ask('begin', { operation, input: input }))).not.toBe('PRACTICE_ONLY');
  });

  it('gets a copy of what it is sent, and overwrites only that', async () => {
    const custodian = await started();
    const text = new TextEncoder().encode('not a share');
    const asked = custodian.ask('submit', { nonce: '', text });
    text.fill(0x20);
    expect(await codeOf(asked)).toBe('NO_ATTEMPT');
    expect([...text].every(byte => byte === 0x20)).toBe(true);
  });

  it('says when its time is over', async () => {
    const custodian = await started();
    const losses: Loss[] = [];
    custodian.onLoss = loss => losses.push(loss);
    await custodian.ask('begin', {
      operation: 'createKeySet',
      input: setInput({ conditions: { expiryMs: 100, now: NOW.getTime(), unwitnessed: false } }),
    });
    expect(await eventually(() => losses.length > 0)).toBe(true);
    expect(losses).toEqual(['expired']);
  });

  it('answers nothing more once it was killed, and says that it is gone', async () => {
    const child = start({ practiceOnly: false });
    const heard: unknown[] = [];
    child.onMessage(message => heard.push(message));
    const exited = new Promise<void>(resolve => child.onExit(resolve));
    expect(await eventually(() => heard.length === 1)).toBe(true);
    child.post({ id: 1, call: 'begin', input: { operation, input: setInput() } });
    child.kill();
    await exited;
    child.post({ id: 2, call: 'cancel', input: {} });
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(heard).toEqual([{ event: 'ready' }]);
  });
});

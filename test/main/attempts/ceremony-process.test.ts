import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CeremonyChild } from '../../../main/attempts/ceremony-process';
import { startCeremony } from '../../support/start-ceremony';
import { failure } from '../../support/texts';

/** A child that does only what the test says. */
function puppet(isReady = true) {
  const posted: { id: number; call: string }[] = [];
  let tell: (message: unknown) => void = () => {};
  let exit: () => void = () => {};
  let kills = 0;
  const child: CeremonyChild = {
    post: message => posted.push(message as { id: number; call: string }),
    onMessage: listener => {
      tell = listener;
      if (isReady) queueMicrotask(() => listener({ event: 'ready' }));
    },
    onExit: listener => {
      exit = listener;
    },
    kill: () => {
      kills += 1;
      exit();
    },
  };
  return { child, posted, tell: (message: unknown) => tell(message), exit: () => exit(), kills: () => kills };
}

const code = (code: string) => expect.objectContaining({ code });
afterEach(() => void vi.useRealTimers());

describe('a ceremony process in custody', () => {
  it('answers each request with its own answer, in whatever order they come', async () => {
    const { child, posted, tell } = puppet();
    const custodian = await startCeremony(() => child, false);
    const one = custodian.ask('touch', { nonce: '1' });
    const two = custodian.ask('touch', { nonce: '2' });
    tell({ id: posted[1]!.id, result: { ok: true, value: { secondsLeft: 2 } } });
    tell({ id: posted[0]!.id, result: { ok: false, error: failure('WRONG_NONCE') } });
    tell({ id: posted[0]!.id, result: { ok: true, value: 'again' } });
    expect(await two).toEqual({ secondsLeft: 2 });
    await expect(one).rejects.toEqual(code('WRONG_NONCE'));
  });

  it.each([
    { code: 'NOT_OURS', facts: {} },
    { code: 'constructor', facts: {} },
    { code: 'transcriptUnreadable', facts: { file: 'x' } },
    { code: 'WRONG_NONCE' },
    {},
    null,
  ])('answers %j with INTERNAL: it is no refusal of ours', async error => {
    const { child, posted, tell } = puppet();
    const custodian = await startCeremony(() => child, false);
    const asked = custodian.ask('touch', { nonce: '1' });
    tell({ id: posted[0]!.id, result: { ok: false, error } });
    await expect(asked).rejects.toEqual(code('INTERNAL'));
  });

  it('refuses what is waiting and what comes later when it dies, and says so once', async () => {
    const { child, exit } = puppet();
    const custodian = await startCeremony(() => child, false);
    const losses: string[] = [];
    custodian.onLoss = loss => losses.push(loss);
    const waiting = custodian.ask('cancel', {});
    exit();
    exit();
    await expect(waiting).rejects.toEqual(code('CEREMONY_LOST'));
    await expect(custodian.ask('cancel', {})).rejects.toEqual(code('CEREMONY_LOST'));
    expect(losses).toEqual(['lost']);
  });

  it('tells expiry from death, and an expiry that came before anybody listened', async () => {
    const { child, tell, exit } = puppet();
    const custodian = await startCeremony(() => child, false);
    const waiting = custodian.ask('cancel', {});
    tell({ event: 'expired' });
    exit();
    await expect(waiting).rejects.toEqual(code('ATTEMPT_EXPIRED'));
    const losses: string[] = [];
    custodian.onLoss = loss => losses.push(loss);
    expect(losses).toEqual(['expired']);
  });

  it('is ended without anybody being told of a loss', async () => {
    const { child, kills } = puppet();
    const custodian = await startCeremony(() => child, false);
    const losses: string[] = [];
    custodian.onLoss = loss => losses.push(loss);
    await custodian.end();
    expect([kills(), losses]).toEqual([1, []]);
  });

  it('is ended when it says nothing for a minute, at the start and later', async () => {
    vi.useFakeTimers();
    const mute = puppet(false);
    const starting = expect(startCeremony(() => mute.child, false)).rejects.toEqual(code('CEREMONY_LOST'));
    await vi.advanceTimersByTimeAsync(60_000);
    await starting;
    expect(mute.kills()).toBe(1);

    const hanging = puppet();
    const custodian = await startCeremony(() => hanging.child, false);
    const asked = expect(custodian.ask('cancel', {})).rejects.toEqual(code('CEREMONY_LOST'));
    await vi.advanceTimersByTimeAsync(59_000);
    expect(hanging.kills()).toBe(0);
    await vi.advanceTimersByTimeAsync(1000);
    await asked;
    expect(hanging.kills()).toBe(1);
  });

  it('does not believe it everything', async () => {
    const { child, posted, tell } = puppet();
    const custodian = await startCeremony(() => child, false);
    const losses: string[] = [];
    custodian.onLoss = loss => losses.push(loss);
    const asked = custodian.ask('cancel', {});
    for (const junk of [null, undefined, 7, 'x', [], {}, { event: 'unheard of' }, { id: 99, result: 1 }])
      tell(junk);
    tell({ id: posted[0]!.id, result: { ok: true, value: null } });
    expect(await asked).toBeNull();
    expect(losses).toEqual([]);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CeremonyChild, CeremonyProcess } from '../../../main/attempts/ceremony-process';
import { SpareProcess } from '../../../main/attempts/spare-process';
import { failure } from '../../../shared/text/failure';

interface Child {
  posted: string[];
  isRunning: boolean;
  exit: () => void;
}

/** Children that report ready and answer, as `how` says of each by its number. */
function children(how: (number: number) => { mute?: boolean; broken?: boolean } = () => ({})) {
  const all: Child[] = [];
  const fork = (): CeremonyChild => {
    const kind = how(all.length);
    let tell: (message: unknown) => void = () => {};
    const one: Child = { posted: [], isRunning: true, exit: () => {} };
    all.push(one);
    return {
      post: message => {
        const { id, call } = message as { id: number; call: string };
        one.posted.push(call);
        const result = kind.broken
          ? { ok: false, error: failure('CRYPTO_UNUSABLE', { name: 'X25519' }) }
          : { ok: true, value: null };
        if (!kind.mute) queueMicrotask(() => tell({ id, result }));
      },
      onMessage: listener => {
        tell = listener;
        queueMicrotask(() => listener({ event: 'ready' }));
      },
      onExit: listener => {
        one.exit = () => {
          one.isRunning = false;
          listener();
        };
      },
      kill: () => one.exit(),
    };
  };
  const spare = new SpareProcess(() => CeremonyProcess.fork(fork, false));
  return { all, spare, running: () => all.map(one => one.isRunning) };
}

const settled = () => new Promise(resolve => setImmediate(resolve));
afterEach(() => void vi.useRealTimers());

describe('the ceremony process that is kept ready', () => {
  it('is not there unless it is asked for: each attempt starts its own', async () => {
    const { all, spare } = children();
    await spare.take();
    await settled();
    expect(all.map(one => one.posted)).toEqual([[]]);
  });

  it('is taken by one attempt only, and replaced as soon as it is', async () => {
    const { all, spare, running } = children();
    spare.keep();
    await settled();
    const first = spare.take();
    expect(all).toHaveLength(2);
    await settled();
    const second = await spare.take();
    expect(await first).not.toBe(second);
    expect(running()).toEqual([true, true, true]);
  });

  it('tries its cryptography before it counts as ready, and is told nothing else', async () => {
    const { all, spare } = children();
    spare.keep();
    expect(all.map(one => one.posted)).toEqual([[]]);
    await settled();
    expect(all.map(one => one.posted)).toEqual([['selfTest']]);
    await spare.take();
    expect(new Set(all.flatMap(one => one.posted))).toEqual(new Set(['selfTest']));
  });

  it('is not waited for while it is being prepared: the attempt starts its own', async () => {
    const { all, spare } = children(number => ({ mute: number === 0 }));
    spare.keep();
    await spare.take();
    expect(all.map(one => one.posted)).toEqual([['selfTest'], []]);
  });

  it('is replaced quietly when it dies while it waits, but not for ever', async () => {
    const { all, spare } = children();
    spare.keep();
    for (let number = 0; number < 5; number++) {
      await settled();
      all.at(-1)!.exit();
    }
    expect(all).toHaveLength(3);
    // The next attempt has its own, and shows that there may be one again.
    await spare.take();
    expect(all).toHaveLength(5);
  });

  it('is replaced as often, and no more, when its cryptography fails; each that failed is ended', async () => {
    const { spare, running } = children(() => ({ broken: true }));
    spare.keep();
    await settled();
    expect(running()).toEqual([false, false, false]);
  });

  it('is passed over by an attempt when it is gone and nobody was told yet', async () => {
    const { all, spare, running } = children(number => ({ mute: number > 0 }));
    spare.keep();
    await settled();
    const taking = spare.take();
    all[0]!.exit();
    const taken = await taking;
    const losses: string[] = [];
    taken.onLoss = loss => losses.push(loss);
    expect(losses).toEqual([]);
    expect(running()).toEqual([false, true, true]);
  });

  it('is passed over, and ended, when it does not answer any more', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let mute = false;
    const { spare, running } = children(number => ({
      get mute() {
        return number === 0 && mute;
      },
    }));
    spare.keep();
    await settled();
    mute = true;
    const taking = spare.take();
    await vi.advanceTimersByTimeAsync(2000);
    await taking;
    expect(running()).toEqual([false, true, true]);
  });

  it('is ended with the program, ready or not, and none follows', async () => {
    for (const wait of [async () => {}, settled]) {
      const { spare, running } = children();
      spare.keep();
      await wait();
      await spare.end();
      spare.keep();
      await settled();
      expect(running()).toEqual([false]);
    }
  });

  it('that cannot even be started fails nothing', () => {
    const spare = new SpareProcess(() => {
      throw new Error('no more processes');
    });
    expect(() => spare.keep()).not.toThrow();
  });
});

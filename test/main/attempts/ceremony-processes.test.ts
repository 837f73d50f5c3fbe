import { describe, expect, it } from 'vitest';
import type { CeremonyChild } from '../../../main/attempts/ceremony-process';
import { CeremonyProcesses } from '../../../main/attempts/ceremony-processes';
import { startCeremony } from '../../support/start-ceremony';

/** Children that report ready and then do only what the test says; `running` are those that were not ended. */
function children() {
  const all: { isRunning: boolean; posted: string[]; exit: () => void; tell: (message: unknown) => void }[] =
    [];
  const fork = (): CeremonyChild => {
    const one = { isRunning: true, posted: [] as string[], exit: () => {}, tell: (_message: unknown) => {} };
    all.push(one);
    return {
      post: message => one.posted.push((message as { call: string }).call),
      onMessage: listener => {
        one.tell = listener;
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
  const start = () => startCeremony(fork, true);
  return { all, start, running: () => all.map(one => one.isRunning) };
}

describe('the ceremony processes of an attempt', () => {
  it('are a lead and as many helpers as are asked for, and end together', async () => {
    const { start, running } = children();
    const processes = await CeremonyProcesses.start(start);
    const helpers = [await processes.helper(), await processes.helper()];
    expect(new Set([processes.lead, ...helpers]).size).toBe(3);
    expect(running()).toEqual([true, true, true]);
    await processes.end();
    expect(running()).toEqual([false, false, false]);
  });

  it.each([0, 1, 2])('tell of the loss of any of them, once: %i', async lost => {
    const { all, start } = children();
    const processes = await CeremonyProcesses.start(start);
    await processes.helper();
    await processes.helper();
    const losses: string[] = [];
    processes.onLoss = loss => losses.push(loss);
    all[lost]!.tell({ event: 'expired' });
    all[(lost + 1) % 3]!.exit();
    expect(losses).toEqual(['expired']);
    await processes.end();
    expect(losses).toEqual(['expired']);
  });

  it('tell of a loss that came before anybody listened', async () => {
    const { all, start } = children();
    const processes = await CeremonyProcesses.start(start);
    all[0]!.exit();
    const losses: string[] = [];
    processes.onLoss = loss => losses.push(loss);
    expect(losses).toEqual(['lost']);
  });

  it('are all told that somebody is there, but the one that knows', async () => {
    const { all, start } = children();
    const processes = await CeremonyProcesses.start(start);
    const used = await processes.helper();
    await processes.helper();
    const told = processes.touch('nonce', used);
    expect(all.map(one => one.posted)).toEqual([['touch'], [], ['touch']]);
    // One that is gone, or has ended its part, is no hindrance.
    for (const one of all) one.exit();
    await told;
  });

  it('start no helper for an attempt that is over, and leave none running', async () => {
    const { all, start, running } = children();
    const ended = await CeremonyProcesses.start(start);
    const late = ended.helper();
    await ended.end();
    await expect(late).rejects.toEqual(expect.objectContaining({ code: 'CEREMONY_LOST' }));
    const lost = await CeremonyProcesses.start(start);
    all.at(-1)!.exit();
    await expect(lost.helper()).rejects.toEqual(expect.objectContaining({ code: 'CEREMONY_LOST' }));
    expect(running()).toEqual([false, false, false, false]);
  });

  describe('of which one is kept ready for the next share', () => {
    const ahead = async () => {
      const { all, start, running } = children();
      const processes = await CeremonyProcesses.start(start, true);
      return { all, running, processes };
    };
    const settled = () => new Promise(resolve => setImmediate(resolve));

    it('start it when the one before is there, one and no more, and none behind the last', async () => {
      const { running, processes, all } = await ahead();
      expect(running()).toHaveLength(1);
      const first = await processes.helper(true);
      await settled();
      expect(running()).toEqual([true, true, true]);
      await processes.helper(true);
      await settled();
      expect(running()).toEqual([true, true, true, true]);
      await processes.helper();
      await settled();
      expect(running()).toEqual([true, true, true, true]);
      // Nothing is told to one that waits.
      expect(all.map(one => one.posted)).toEqual([[], [], [], []]);
      await processes.release(first);
      expect(running()).toEqual([true, false, true, true]);
      await processes.end();
      expect(running()).toEqual([false, false, false, false]);
    });

    it.each(['ready', 'on its way'])('end it with them when it is %s', async state => {
      const { running, processes } = await ahead();
      await processes.helper(true);
      if (state === 'ready') await settled();
      expect(running()).toEqual([true, true, true]);
      await processes.end();
      expect(running()).toEqual([false, false, false]);
    });

    it('do not lose the attempt with it: another is started then', async () => {
      const { all, running, processes } = await ahead();
      const losses: string[] = [];
      processes.onLoss = loss => losses.push(loss);
      await processes.helper(true);
      await settled();
      all[2]!.exit();
      await processes.helper();
      expect(running()).toEqual([true, true, false, true]);
      expect(losses).toEqual([]);
      await processes.end();
      expect(running().includes(true)).toBe(false);
    });

    it('are none where it has one ready anyhow', async () => {
      const { start, running } = children();
      const processes = await CeremonyProcesses.start(start);
      await processes.helper(true);
      await settled();
      expect(running()).toHaveLength(2);
      await processes.end();
    });
  });
});

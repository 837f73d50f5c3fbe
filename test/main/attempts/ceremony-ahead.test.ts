import { describe, expect, it } from 'vitest';
import { forkAhead } from '../../../main/attempts/ceremony-ahead';
import type { CeremonyChild, ForkCeremony } from '../../../main/attempts/ceremony-process';
import { processesFor, worthStarting } from '../../../main/cli/launch/ahead';
import { commands } from '../../../main/cli/registry/registry';
import { startCeremony } from '../../support/start-ceremony';

/** Children that report ready at once, and are told apart by their number. */
function children() {
  const all: { practiceOnly: boolean; isRunning: boolean; posted: unknown[]; exit: () => void }[] = [];
  const fork: ForkCeremony = ({ practiceOnly }): CeremonyChild => {
    const one = { practiceOnly, isRunning: true, posted: [] as unknown[], exit: () => {} };
    all.push(one);
    return {
      post: message => one.posted.push(message),
      onMessage: listener => queueMicrotask(() => listener({ event: 'ready' })),
      onExit: listener => {
        one.exit = () => {
          one.isRunning = false;
          listener();
        };
      },
      kill: () => one.exit(),
    };
  };
  return { all, fork, running: () => all.map(one => one.isRunning) };
}
const real = { practiceOnly: false };

describe('ceremony processes that are started ahead', () => {
  it('are given once each, in order; then others are started', async () => {
    const { all, fork } = children();
    const ahead = forkAhead(fork, 2);
    expect(all).toHaveLength(2);
    for (const number of [0, 1, 2]) {
      ahead.fork(real).post(number);
      expect(all[number]!.posted).toEqual([number]);
    }
    expect(all).toHaveLength(3);
  });

  it('have not said in vain that they are ready', async () => {
    const { fork } = children();
    const ahead = forkAhead(fork, 1);
    await new Promise(resolve => setImmediate(resolve));
    await startCeremony(ahead.fork, false);
  });

  it('are passed over when they died meanwhile', () => {
    const { all, fork } = children();
    const ahead = forkAhead(fork, 1);
    all[0]!.exit();
    ahead.fork(real).post('here');
    expect(all.map(one => one.posted)).toEqual([[], ['here']]);
  });

  it('tell of their death when they were taken', async () => {
    const { all, fork } = children();
    const taken = await startCeremony(forkAhead(fork, 1).fork, false);
    const losses: string[] = [];
    taken.onLoss = loss => losses.push(loss);
    all[0]!.exit();
    expect(losses).toEqual(['lost']);
  });

  it('are none that may only practise: that one is started so', () => {
    const { all, fork } = children();
    const ahead = forkAhead(fork, 1);
    ahead.fork({ practiceOnly: true });
    expect(all.map(one => one.practiceOnly)).toEqual([false, true]);
  });

  it('are ended where nobody took them; those that were taken are not', () => {
    const { fork, running } = children();
    const ahead = forkAhead(fork, 2);
    ahead.fork(real);
    ahead.end();
    expect(running()).toEqual([true, false]);
  });
});

it.each([
  ['generate-share --folder A --pgp-key B', 1],
  ['generate-share --pgp-key=B --folder=A', 1],
  ['check-share --folder A', 1],
  ['recover --folder A --pgp-key B', 1],
  ['sign-off --folder A --signature B --pgp-key C', 1],
  ['sign-off --folder A --paper', 0],
  ['tss group create --folder A --threshold 2 --pgp-key B', 1],
  ['tss request create --folder A --target B', 1],
  ['tss request confirm-text A --folder B --holder C', 0],
  ['drill --folder A', 0],
  ['stdio --folder A', 0],
  ['stdio --folder A --practice-only', 0],
  ['no-such-command --folder A', 0],
  ['constructor --folder A', 0],
  ['generate-share --folder A --help', 0],
  ['verify-transcript A', 0],
  ['--version', 0],
  ['', 0],
])('of “%s” %i are started', (line, count) => {
  expect(processesFor(line.split(' '))).toBe(count);
});

it('is known of every command how many are worth it', () => {
  expect(Object.keys(worthStarting)).toEqual([...commands.keys()]);
});

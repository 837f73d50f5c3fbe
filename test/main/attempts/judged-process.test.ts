/** The process that judged a key: for which attempt it goes on, and when it is ended. */
import { describe, expect, it } from 'vitest';
import { CeremonyProcess } from '../../../main/attempts/ceremony-process';
import { JudgedProcess } from '../../../main/attempts/judged-process';

const bytes = (...of: number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(of);

/** A process that only ends, and whether it has. */
function child() {
  const own = { isGone: false, die: () => {} };
  const ceremony = CeremonyProcess.fork(
    () => ({
      post: () => {},
      onMessage: () => {},
      onExit: listener => {
        own.die = () => {
          own.isGone = true;
          listener();
        };
      },
      kill: () => own.die(),
    }),
    false,
  );
  return { own, ceremony };
}

function kept(): JudgedProcess {
  const judged = new JudgedProcess();
  judged.keep();
  return judged;
}

describe('the process that accepted a key', () => {
  it('goes on for an attempt that is given this key among its keys, and for no second one', async () => {
    const judged = kept();
    const { own, ceremony } = child();
    await judged.hold(ceremony, bytes(1, 2));
    expect(await judged.take([bytes(3), bytes(1, 2)])).toBe(ceremony);
    expect(await judged.take([bytes(1, 2)])).toBeUndefined();
    await judged.end();
    expect(own.isGone).toBe(false);
  });

  it.each([
    ['another key', [bytes(1, 3)]],
    ['one that only begins alike', [bytes(1, 2, 3), bytes(1)]],
    ['the same in another form', ['\u0001\u0002']],
    ['no key', []],
  ])('is ended where the attempt is given %s', async (_what, keys) => {
    const judged = kept();
    const { own, ceremony } = child();
    await judged.hold(ceremony, bytes(1, 2));
    expect(await judged.take(keys)).toBeUndefined();
    expect(own.isGone).toBe(true);
  });

  it('knows its key even where that is overwritten', async () => {
    const judged = kept();
    const { own, ceremony } = child();
    const key = bytes(1, 2);
    await judged.hold(ceremony, key);
    key.fill(0);
    expect(await judged.take([key])).toBeUndefined();
    expect(own.isGone).toBe(true);
  });

  it('is ended when another has accepted a key', async () => {
    const judged = kept();
    const [first, second] = [child(), child()];
    await judged.hold(first.ceremony, 'one');
    await judged.hold(second.ceremony, 'two');
    expect(first.own.isGone).toBe(true);
    expect(await judged.take(['one', 'two'])).toBe(second.ceremony);
  });

  it('is forgotten when it dies meanwhile', async () => {
    const judged = kept();
    const { own, ceremony } = child();
    await judged.hold(ceremony, 'one');
    own.die();
    expect(await judged.take(['one'])).toBeUndefined();
  });

  it('is ended at once where none is kept, and where the program has ended', async () => {
    const [first, second, third] = [child(), child(), child()];
    const judged = new JudgedProcess();
    await judged.hold(first.ceremony, 'one');
    expect(first.own.isGone).toBe(true);
    judged.keep();
    await judged.hold(second.ceremony, 'two');
    await judged.end();
    expect(second.own.isGone).toBe(true);
    await judged.hold(third.ceremony, 'three');
    expect(third.own.isGone).toBe(true);
    expect(await judged.take(['one', 'two', 'three'])).toBeUndefined();
  });
});

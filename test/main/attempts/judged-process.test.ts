/** The process that judged a key: for which attempt it goes on, and when it is ended. */
import { describe, expect, it } from 'vitest';
import { CeremonyProcess } from '../../../main/attempts/ceremony-process';
import { JudgedProcess, type Key } from '../../../main/attempts/judged-process';

const bytes = (...of: number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(of);

/** A process that accepts every key, or says nothing. */
function child({ isMute = false } = {}) {
  const own = { isGone: false, die: () => {} };
  let tell: (message: unknown) => void = () => {};
  const ceremony = CeremonyProcess.fork(
    () => ({
      post: message => {
        const { id } = message as { id: number };
        if (!isMute) queueMicrotask(() => tell({ id, result: { ok: true, value: null } }));
      },
      onMessage: listener => {
        tell = listener;
      },
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

const accept = (judged: JudgedProcess, { ceremony }: ReturnType<typeof child>, pgp_key: Key) =>
  judged.judge(ceremony, { pgp_key, now: 0, practice: false });

function kept(): JudgedProcess {
  const judged = new JudgedProcess();
  judged.keep();
  return judged;
}

describe('the process that accepted a key', () => {
  it('goes on for an attempt that is given this key among its keys, and for no second one', async () => {
    const judged = kept();
    const one = child();
    const { own, ceremony } = one;
    await accept(judged, one, bytes(1, 2));
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
    const one = child();
    await accept(judged, one, bytes(1, 2));
    expect(await judged.take(keys)).toBeUndefined();
    expect(one.own.isGone).toBe(true);
  });

  it('knows its key even where that is overwritten', async () => {
    const judged = kept();
    const one = child();
    const key = bytes(1, 2);
    await accept(judged, one, key);
    key.fill(0);
    expect(await judged.take([key])).toBeUndefined();
    expect(one.own.isGone).toBe(true);
  });

  it('is ended when another has accepted a key', async () => {
    const judged = kept();
    const [first, second] = [child(), child()];
    await accept(judged, first, 'one');
    await accept(judged, second, 'two');
    expect(first.own.isGone).toBe(true);
    expect(await judged.take(['one', 'two'])).toBe(second.ceremony);
  });

  it('is forgotten when it dies meanwhile', async () => {
    const judged = kept();
    const one = child();
    await accept(judged, one, 'one');
    one.own.die();
    expect(await judged.take(['one'])).toBeUndefined();
  });

  it('is ended at once where none is kept, and where the program has ended', async () => {
    const [first, second, third] = [child(), child(), child()];
    const judged = new JudgedProcess();
    await accept(judged, first, 'one');
    expect(first.own.isGone).toBe(true);
    judged.keep();
    await accept(judged, second, 'two');
    await judged.end();
    expect(second.own.isGone).toBe(true);
    const late = accept(judged, third, 'three').catch(caught => caught.code);
    expect(await late).toBe('CEREMONY_LOST');
    expect(third.own.isGone).toBe(true);
    expect(await judged.take(['one', 'two', 'three'])).toBeUndefined();
  });

  it('is ended with the program while it still judges', async () => {
    const judged = kept();
    const one = child({ isMute: true });
    const answer = accept(judged, one, 'one').catch(caught => caught.code);
    await judged.end();
    expect(one.own.isGone).toBe(true);
    expect(await answer).toBe('CEREMONY_LOST');
  });
});

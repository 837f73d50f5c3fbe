/** One ceremony process for each share: which are ended at once, and which are asked for more. */
import { describe, expect, it } from 'vitest';
import type { AnyRun } from '../../../main/attempts/attempt-run';
import type { CeremonyProcess } from '../../../main/attempts/ceremony-process';
import { ShareHelpers } from '../../../main/attempts/share-helpers';

/** A run that tells what is asked of it; the begun helpers are numbers. */
function watched(keeps: boolean) {
  const told: string[] = [];
  let started = 0;
  const asked = {
    helper: async (begin: { input: string[] }) => {
      started++;
      told.push(`start ${started} ${begin.input}`);
      return started;
    },
    release: async (helper: number) => void told.push(`end ${helper}`),
  };
  const entered: string[] = [];
  const begin = () => ({ operation: 'any', input: [...entered] }) as never;
  const helpers = new ShareHelpers({ asked } as unknown as AnyRun, begin, keeps);
  const enter = async (isAccepted: boolean) => {
    const taker = await helpers.plan.taker();
    if (isAccepted) entered.push(`share ${started}`);
    await helpers.plan.taken(taker, isAccepted);
  };
  return { told, helpers, enter };
}

describe('helpers of an attempt', () => {
  it('take one try each, and are ended with it', async () => {
    const { told, enter, helpers } = watched(false);
    for (const isAccepted of [false, true, true]) await enter(isAccepted);
    expect(told).toEqual(['start 1 ', 'end 1', 'start 2 ', 'end 2', 'start 3 share 2', 'end 3']);
    expect(await helpers.each(async one => one)).toEqual([]);
  });

  it('that accepted a share are kept where they are to be asked for more, in the order of their shares', async () => {
    const { told, enter, helpers } = watched(true);
    for (const isAccepted of [false, true, true]) await enter(isAccepted);
    expect(told.filter(one => one.startsWith('end'))).toEqual(['end 1']);
    const asked = await helpers.each(async (one: CeremonyProcess) => `of ${one}`);
    expect(asked).toEqual(['of 2', 'of 3']);
  });
});

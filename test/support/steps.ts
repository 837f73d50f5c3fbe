/** Work counted in steps, which hangs on no clock: how often V8 went through each block of our code and of packages. */
import { Session } from 'node:inspector/promises';

/** Under the checkout, wherever that is. */
const COUNTED = /^\/(main|shared)\/|\/node_modules\/(openpgp|valibot)\//;

interface Steps {
  /** How many blocks were gone through while `work` ran. */
  of(work: () => unknown): Promise<number>;
  end(): void;
}

/** Counts in what is loaded afterwards: code that was compiled before has no counters. Natives are one step each. */
export async function countSteps(): Promise<Steps> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const taken = async (): Promise<number> => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => COUNTED.test(url.split(process.cwd()).at(-1)!))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  };
  return {
    async of(work) {
      await taken();
      await work();
      return taken();
    },
    end: () => session.disconnect(),
  };
}

/** Time in the page, counted from what main last said by a clock that cannot be set. No time of day is reckoned with. */
import { useEffect, useState } from 'preact/hooks';
import { type AppContext, useApp } from './app-context';

/** The steady clock, looked at every second while it `isOn`. */
function useSteadyClock(isOn = true): number {
  const [, again] = useState(0);
  useEffect(() => {
    if (!isOn) return;
    const timer = setInterval(again, 1000, (n: number) => n + 1);
    return () => clearInterval(timer);
  }, [isOn]);
  return performance.now();
}

/**
 * Whole seconds until the attempt ends by itself, 0 until main says that it has; null where nothing runs out. On a page that has only
 * read the attempt, and was told nothing of it yet, up to one more: what is read is rounded up.
 */
export function useSecondsLeft(): number | null {
  const { endsAt } = useApp();
  const now = useSteadyClock(endsAt !== null);
  return endsAt === null ? null : Math.max(0, Math.ceil((endsAt - now) / 1000));
}

/** The machine's clock, as main wrote it, moved on by what has gone by since. */
export function clockNow({
  program: { clock },
  programAt,
}: Pick<AppContext, 'program' | 'programAt'>): string {
  const now = Date.parse(`${clock.slice(0, 19)}Z`) + performance.now() - programAt;
  return new Date(now).toISOString().slice(0, 19) + clock.slice(19);
}

/** The same, as it goes on. */
export function useClock(): string {
  useSteadyClock();
  return clockNow(useApp());
}

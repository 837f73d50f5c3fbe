/** Sending a call from a screen: one at a time, with what was refused kept for the screen to show. */
import { useCallback, useRef, useState } from 'preact/hooks';
import type { Refused, Result } from '../../shared/result';

export interface Requests {
  busy: boolean;
  refused: Refused | null;
  /** Gives the value, or undefined when it was refused or another request is still under way. */
  run<T>(request: () => Promise<Result<T, Refused>>): Promise<T | undefined>;
  clear(): void;
}

/** Made here, without what main checks facts with. */
const INTERNAL: Refused = { code: 'INTERNAL', facts: {} };

const answers = new WeakSet<object>();
/** Whether a call was answered by this very refusal: another call by another, though it says the same. */
export const isAnswer = (refused: object): boolean => answers.has(refused);

/** A bridge that breaks (the main process gone) is a failure like any other, never an unhandled rejection. */
export async function attemptCall<T>(
  request: () => Promise<Result<T, Refused>>,
): Promise<Result<T, Refused>> {
  const result = await answerOf(request);
  if (!result.ok) answers.add(result.error);
  return result;
}
async function answerOf<T>(request: () => Promise<Result<T, Refused>>): Promise<Result<T, Refused>> {
  try {
    return await request();
  } catch {
    return { ok: false, error: { ...INTERNAL } };
  }
}

export function useRequests(): Requests {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const underWay = useRef(false);
  const run = useCallback(async <T>(request: () => Promise<Result<T, Refused>>): Promise<T | undefined> => {
    if (underWay.current) return undefined;
    underWay.current = true;
    setBusy(true);
    const result = await attemptCall(request);
    underWay.current = false;
    setBusy(false);
    setRefused(result.ok ? null : result.error);
    return result.ok ? result.value : undefined;
  }, []);
  const clear = useCallback(() => setRefused(null), []);
  return { busy, refused, run, clear };
}

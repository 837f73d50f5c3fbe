/** What a call says when a screen, or a part of one, comes up. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Refused, Result } from '../../shared/result';
import { attemptCall } from './request';

interface Loaded<T> {
  /** Null until it is there. */
  value: T | null;
  refused: Refused | null;
  again(): Promise<void>;
}

/** Asked when it comes up, when `of` becomes another, and again by `again`. What was asked last counts, in whatever order answers come. */
export function useRead<T>(load: () => Promise<Result<T, Refused>>, of: string): Loaded<T> {
  const [value, setValue] = useState<T | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const latest = useRef(load);
  latest.current = load;
  const asked = useRef(0);
  const again = useCallback(async () => {
    const turn = ++asked.current;
    const read = await attemptCall(() => latest.current());
    if (turn !== asked.current) return;
    setRefused(read.ok ? null : read.error);
    if (read.ok) setValue(() => read.value);
  }, []);
  useEffect(() => void again(), [again, of]);
  return { value, refused, again };
}

/** Asked once. */
export const useLoaded = <T>(load: () => Promise<Result<T, Refused>>): Loaded<T> => useRead(load, '');

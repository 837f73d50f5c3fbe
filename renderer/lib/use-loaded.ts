/** What a call says when a screen, or a part of one, comes up. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Refused, Result } from '../../shared/result';
import { useRequests } from './request';

interface Loaded<T> {
  /** Null until it is there. */
  value: T | null;
  refused: Refused | null;
  again(): Promise<void>;
}

/** Asked when it comes up, when `of` becomes another, and again by `again`. */
export function useRead<T>(load: () => Promise<Result<T, Refused>>, of: string): Loaded<T> {
  const [value, setValue] = useState<T | null>(null);
  const { refused, run } = useRequests();
  const latest = useRef(load);
  latest.current = load;
  const again = useCallback(async () => {
    const read = await run(() => latest.current());
    if (read !== undefined) setValue(() => read);
  }, [run]);
  useEffect(() => void again(), [again, of]);
  return { value, refused, again };
}

/** Asked once. */
export const useLoaded = <T>(load: () => Promise<Result<T, Refused>>): Loaded<T> => useRead(load, '');

/** What a call says when a part of a screen comes up. */
import { useEffect, useState } from 'preact/hooks';
import type { Refused, Result } from '../../shared/result';
import { useRequests } from './request';

/** `value` is null until it is there. Asked once. */
export function useLoaded<T>(load: () => Promise<Result<T, Refused>>): {
  value: T | null;
  refused: Refused | null;
} {
  const [value, setValue] = useState<T | null>(null);
  const { refused, run } = useRequests();
  useEffect(() => {
    void run(load).then(read => read !== undefined && setValue(() => read));
  }, []);
  return { value, refused };
}

/** For tests that would rather catch. */
import type { Result } from '../../shared/result';
import { refusalFrom } from '../../shared/text/refusals';

/** Throws the `Refusal` a `Result` holds, or gives its value. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw refusalFrom(result.error);
}

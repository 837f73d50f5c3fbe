/** Bringing a folder of keys, whose script the page loads when it is first shown. */
import { lazily } from '../show/lazily';
import type { useHolders } from './holders';

export const KeyFolder = lazily<{ of: ReturnType<typeof useHolders>; practice?: boolean }>(
  async () => (await import('./key-folder')).KeyFolder,
);

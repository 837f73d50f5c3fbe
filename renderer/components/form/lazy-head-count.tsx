/** The question after the number of holders, which comes up with a folder of keys alone. */
import { lazily } from '../show/lazily';
import type { HeadCountProps } from './head-count';

export const HeadCount = lazily<HeadCountProps>(async () => (await import('./head-count')).HeadCount);

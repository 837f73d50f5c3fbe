/** The checklist of a result, and what is said of one that is left open, loaded when they are first shown. */
import { lazily } from '../show/lazily';
import type { ChecklistProps } from './checklist';
import type { OpenTicksProps } from './open-ticks';

export const LazyChecklist = lazily<ChecklistProps>(async () => (await import('./checklist')).Checklist);
export const LazyOpenTicks = lazily<OpenTicksProps>(async () => (await import('./open-ticks')).OpenTicks);

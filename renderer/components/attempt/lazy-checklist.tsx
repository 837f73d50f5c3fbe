/** The checklist of a result, loaded when it is first shown. */
import { lazily } from '../show/lazily';
import type { ChecklistProps } from './checklist';

export const LazyChecklist = lazily<ChecklistProps>(async () => (await import('./checklist')).Checklist);

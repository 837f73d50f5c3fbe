/** Words of the field in plain ones: their script comes behind the first picture, and stands below all that could be pressed. */
import { lazily } from './lazily';
import type { Term } from './terms';

export const Terms = lazily<{ of: readonly Term[] }>(async () => (await import('./terms')).Terms);

/** Its script is loaded when a made-up share is shown. */
import { lazily } from '../show/lazily';
import type { PracticeCard as Card } from './practice-card';

export const PracticeCard = lazily<Parameters<typeof Card>[0]>(
  async () => (await import('./practice-card')).PracticeCard,
);

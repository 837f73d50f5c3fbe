/** The scanner, whose script the page loads when it is first shown. */
import { lazily } from '../show/lazily';
import type { ScannerProps } from './scanner';

export const Scanner = lazily<ScannerProps>(async () => (await import('./scanner')).Scanner);

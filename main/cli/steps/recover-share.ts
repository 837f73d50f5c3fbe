/** What is said when one lost share was given again (recovery A, B). */
import { texts } from '../messages';

const say = texts.tss;

export const recovered = (): string[] => [say.recovered, say.recoveredNext];

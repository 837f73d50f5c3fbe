/** Texts of the computer's state in the page's language, loaded with it. What is said of each thing is in shared/text. */
import type { Language } from '../../shared/text/catalogues';
import { machine } from './en/machine';

const catalogues: Readonly<Record<Language, typeof machine>> = { en: machine };

export const machineMessages = catalogues.en;

/** Texts of the scanner in the page's language, loaded with it and apart from the others. */
import type { Language } from '../../shared/text/catalogues';
import { type ScanMessages, scan } from './en/scan';

const catalogues: Readonly<Record<Language, ScanMessages>> = { en: scan };

export const scanMessages = catalogues.en;

/** Texts of threshold keys in the page's language, loaded with their screens and apart from the others. */
import type { Language } from '../../shared/text/catalogues';
import { answer, brought, contributions, given } from './en/tss-answer';
import { request } from './en/tss-request';
import { start } from './en/tss-start';
import { vault } from './en/tss-vault';

const en = { vault, request, start, answer, brought, given, contributions };
const catalogues: Readonly<Record<Language, typeof en>> = { en };

export const tssMessages = catalogues.en;
export type TssMessages = typeof en;

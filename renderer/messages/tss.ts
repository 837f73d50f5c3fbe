/** Texts of threshold keys in the page's language, loaded with their screens and apart from the others. */
import type { Language } from '../../shared/text/catalogues';
import { answer, brought, contributions, given } from './en/tss-answer';
import { epoch } from './en/tss-epoch';
import { own } from './en/tss-own';
import { request } from './en/tss-request';
import { start } from './en/tss-start';
import { vault } from './en/tss-vault';
import { verify } from './en/tss-verify';

const en = { vault, epoch, request, start, answer, brought, given, contributions, verify, own };
const catalogues: Readonly<Record<Language, typeof en>> = { en };

export const tssMessages = catalogues.en;
export type TssMessages = typeof en;

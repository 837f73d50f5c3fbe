/** Refusals that the page makes itself. Only their subjects' sentences are in it: the program sends its own with their text. */
import type { Failure } from '../../shared/result';
import { failureOf } from '../../shared/text/failure';
import { gradeOf } from '../../shared/text/refusal-grades';
import { attemptTexts } from '../../shared/text/refusal-texts/attempt';
import type { Facts } from '../../shared/text/refusal-texts/facts';
import { folderTexts } from '../../shared/text/refusal-texts/folder';
import { pictureTexts } from '../../shared/text/refusal-texts/picture';
import { recoveryTexts } from '../../shared/text/refusal-texts/recovery';
import { signingTexts } from '../../shared/text/refusal-texts/signing';

/** Of what is wrong with a set's files the program tells the code only; it can be any of these subjects. */
const sentences = { ...attemptTexts, ...folderTexts, ...pictureTexts, ...recoveryTexts, ...signingTexts };

export type PageRefusal = keyof typeof sentences;

export const isPageRefusal = (code: string): code is PageRefusal => Object.hasOwn(sentences, code);

/** The error of this code, as the program makes it. */
export const failure = (code: PageRefusal, facts: Facts = {}): Failure =>
  failureOf(code, sentences[code], facts, gradeOf(code));

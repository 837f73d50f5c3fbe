/** Parts that stand on several papers. */
import { fromHex } from '../../../shared/bytes';
import type { LastCeremony } from '../../../shared/records/last-ceremony';
import { isFromPaper } from '../../../shared/records/last-ceremony';
import type { Text } from '../../../shared/text/text';
import { pgpWords } from '../../../shared/text/words';
import { messages } from '../../messages/at-hand';
import { paperMessages as own } from '../../messages/paper';
import { attemptInWords } from '../ending';
import { say } from '../say';
import { time } from '../time';
import type { Part } from './paper';
import type { Present } from './present';

/** A digest, 64 hex digits, in groups and in words. */
export const digestPart = (title: string, digest: string, hint?: string): Part => ({
  part: 'digest',
  title,
  digest,
  words: pgpWords(fromHex(digest)),
  ...(hint && { hint }),
});

/** The last ceremony's digest; what is to come from paper is not printed, or paper would vouch for itself. */
export function lastDigestParts(last: LastCeremony): Part[] {
  if (!last.lastCeremonyAt) return [];
  const title = messages.parted(
    messages.home.lastDigest(time(last.lastCeremonyAt)),
    ...[attemptInWords(last.lastOperation, last.lastOutcome)].filter(Boolean),
  );
  if (isFromPaper(last)) return [{ part: 'text', title, lines: [messages.home.fromPaper] }];
  return [
    digestPart(title, last.lastDigest, last.lastRepaired ? messages.home.repaired : undefined),
    ...carriedOutParts(last),
  ];
}

/** Where that was not carried out, of the last one that was. */
function carriedOutParts({ lastCarriedOut }: LastCeremony): Part[] {
  if (!lastCarriedOut) return [];
  const { carriedOut, carriedOutHint } = messages.home;
  const { digest, at, operation } = lastCarriedOut;
  return [
    digestPart(messages.parted(carriedOut, time(at), attemptInWords(operation, '')), digest, carriedOutHint),
  ];
}

/** The digest whose first groups stand on every sheet. */
export const markOf = (last: LastCeremony, otherwise = ''): string =>
  isFromPaper(last) ? '' : last.lastDigest || otherwise;

export const remarkParts = (remarks: readonly Text[]): Part[] =>
  remarks.length === 0 ? [] : [{ part: 'text', title: messages.keySet.look, lines: remarks.map(say) }];

export const signPart = (roles: readonly string[], hint: string = own.sign.hint): Part => ({
  part: 'sign',
  title: own.sign.title,
  hint,
  roles,
});

/** Those who sign every paper: the operator, and witnesses as many as were named, but two at least. */
export const everyRole = (witnesses = 0): string[] => [
  own.sign.operator,
  ...Array.from({ length: Math.max(2, witnesses) }, (_, place) => own.sign.witness(place + 1)),
];

/** Lines for those who were named when it began, with their names, and for `more`, who have one by themselves. */
export const signNamedPart = ({ operator, witnesses }: Present, more: readonly string[] = []): Part => ({
  part: 'sign',
  title: own.sign.title,
  hint: own.sign.hint,
  roles: [...everyRole(witnesses.length), ...more],
  names: [operator, ...witnesses],
});

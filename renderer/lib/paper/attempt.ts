/** The paper of an attempt that is complete: what its words stood for, what came out, and the digest that people sign. */
import type { AttemptView } from '../../../shared/contract/attempts';
import { messages } from '../../messages/at-hand';
import { checklistMessages } from '../../messages/behind';
import { paperMessages as own } from '../../messages/paper';
import { type Check, nameOf, sinceOf } from '../say-checklist';
import type { Paper, Part } from './paper';
import { digestPart, signNamedPart } from './parts';
import type { Present } from './present';

export interface OfAttempt {
  /** What came out, in a sentence. */
  title: string;
  attempt: Pick<AttemptView, 'keySet' | 'practice' | 'bound' | 'boundDigest' | 'words' | 'seats'>;
  present: Present;
  /** As far as it was ticked off by now; the rest is written by hand. */
  checks: readonly Check[];
  /** Of what it made only what is public by its nature: not the encrypted share. */
  result: Pick<NonNullable<AttemptView['result']>, 'files' | 'transcript' | 'record'>;
}

export function attemptPaper({ title, attempt, present, checks, result }: OfAttempt): Paper {
  const { result: texts, compare } = messages;
  const holders = attempt.seats.flatMap(({ accepted, holder }) => (accepted && holder ? [holder] : []));
  return {
    title,
    about: attempt.keySet,
    practice: attempt.practice,
    digest: result.transcript.digest,
    parts: [
      digestPart(texts.digest, result.transcript.digest, texts.digestHint),
      digestPart(texts.record, result.record.digest, texts.recordHint(result.record.number)),
      { part: 'words', title: compare.words, words: attempt.words },
      { part: 'facts', title: own.statement, facts: attempt.bound },
      {
        part: 'facts',
        title: texts.files,
        facts: [
          { label: texts.transcript, value: result.transcript.file },
          ...result.files.map((file, place) => ({ label: String(place + 1), value: file })),
        ],
      },
      ...checksPart(checks),
      signNamedPart(present, holders),
    ],
  };
}

function checksPart(checks: readonly Check[]): Part[] {
  if (checks.length === 0) return [];
  const { title, columns } = checklistMessages;
  return [
    {
      part: 'table',
      title,
      columns,
      rows: checks.map(one => [
        [nameOf(one), one.file].filter(Boolean).join('\n'),
        one.done ? sinceOf(one) : '',
      ]),
      tall: true,
    },
  ];
}

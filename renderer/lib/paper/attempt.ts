/** The paper of an attempt that is complete: what its words stood for, what came out, and the digest that people sign. */
import type { AttemptView } from '../../../shared/contract/attempts';
import { messages } from '../../messages/at-hand';
import { paperMessages as own } from '../../messages/paper';
import type { Paper } from './paper';
import { digestPart, signNamedPart } from './parts';
import type { Present } from './present';

export interface OfAttempt {
  /** What came out, in a sentence. */
  title: string;
  attempt: Pick<AttemptView, 'keySet' | 'practice' | 'bound' | 'boundDigest' | 'words' | 'seats'>;
  present: Present;
  /** Of what it made only what is public by its nature: not the encrypted share. */
  result: Pick<NonNullable<AttemptView['result']>, 'files' | 'transcript' | 'record'>;
}

export function attemptPaper({ title, attempt, present, result }: OfAttempt): Paper {
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
      signNamedPart(present, holders),
    ],
  };
}

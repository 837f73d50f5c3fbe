/** The paper of a transcript: its digest first, then every entry with all that it says. */
import type { TranscriptView } from '../../../shared/contract/transcripts';
import { messages } from '../../messages/at-hand';
import { paperMessages as own } from '../../messages/paper';
import { say } from '../say';
import { labelOf, sayWhole } from '../say-entry';
import { time } from '../time';
import type { Paper } from './paper';
import { digestPart, signNamedPart } from './parts';
import { present } from './present';

export interface OfTranscript {
  view: TranscriptView;
  /** Its name; '' where a file of one's own was read. */
  file: string;
  /** What it is of; '' where that is not known. */
  about: string;
  practice: boolean;
}

export function transcriptPaper({ view, file, about, practice }: OfTranscript): Paper {
  const { transcript } = messages.home;
  return {
    title: transcript.resultTitle(''),
    about,
    practice,
    digest: view.digest,
    parts: [
      ...(file ? [{ part: 'facts' as const, facts: [{ label: transcript.file, value: file }] }] : []),
      { part: 'text', lines: [say(view.verdict)] },
      digestPart(transcript.digestTitle, view.digest),
      {
        part: 'table',
        title: transcript.entries(view.entries.length),
        columns: own.entry,
        rows: view.entries.map(entry => [
          time(entry.at, 'second'),
          [
            sayWhole(entry),
            ...entry.details.map(({ label, value }) =>
              value ? messages.named(labelOf(label), value) : labelOf(label),
            ),
          ].join('\n'),
        ]),
      },
      signNamedPart(present(view.entries[0])),
    ],
  };
}

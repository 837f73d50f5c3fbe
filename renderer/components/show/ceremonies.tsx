/** The ceremonies of a key set or vault, by their transcripts: what, when, how it ended, and what is still to be ticked off. */
import { useEffect } from 'preact/hooks';
import type { TranscriptsView } from '../../../shared/contract/transcripts';
import { readTranscriptName } from '../../../shared/records/transcript-name';
import { ok } from '../../../shared/result';
import { useApp } from '../../lib/app-context';
import { nameOf } from '../../lib/say-checklist';
import { capitalised } from '../../lib/text';
import { time } from '../../lib/time';
import { useRead } from '../../lib/use-loaded';
import { boardMessages, checklistMessages, transcriptTexts } from '../../messages/behind';
import { Folded } from './folded';
import { Panel } from './panel';
import { RowLink } from './row-link';

type Told = TranscriptsView['transcripts'][number];

/** What is told of the transcripts of the key set at hand, or of a vault: read again when there are others. */
export function useTranscripts(vault_id: string | undefined, transcripts: readonly string[]) {
  const { api } = useApp();
  return useRead(
    async () =>
      transcripts.length === 0
        ? ok({ transcripts: [] })
        : api.transcript.list(vault_id === undefined ? {} : { vault_id }),
    `${vault_id} ${transcripts.join()}`,
  );
}

/** What it was for, as its name says. */
export function ceremonyOf(file: string): string {
  const { operation } = readTranscriptName(file);
  return operation ? capitalised(transcriptTexts.entryOperation({ operation })) : boardMessages.unnamed;
}

/** When it was, how it ended (once that is told), and its file. */
export function Ceremony({ file, told }: { file: string; told: Told | undefined }) {
  const { at } = readTranscriptName(file);
  const ended = told && transcriptTexts.entryOutcome({ outcome: told.ended });
  const said = [(at || told?.at) && time(at || told!.at), ended].filter(Boolean).join(' · ');
  return (
    <>
      {said && <span class="when">{said}</span>} <span class="file-name">{file}</span>
    </>
  );
}

/** As many are in sight. */
const SHOWN = 2;

interface StillOpenProps {
  vault?: string;
  transcripts: readonly string[];
  /** It is known by now, and stands there if there is something. */
  onKnown(): void;
}

/** What is not ticked off yet, newest ceremony first, each with the way to its list. */
export function StillOpen({ vault, transcripts, onKnown }: StillOpenProps) {
  const { value, refused } = useTranscripts(vault, transcripts);
  const isKnown = value !== null || refused !== null;
  useEffect(() => {
    if (isKnown) onKnown();
  }, [isKnown]);
  const open = (value?.transcripts ?? []).filter(one => one.open.length > 0).toReversed();
  if (open.length === 0) return null;
  const earlier = open.slice(SHOWN);
  return (
    <Panel title={checklistMessages.still.title}>
      {open.slice(0, SHOWN).map(one => (
        <OpenOf key={one.file} one={one} vault={vault} />
      ))}
      {earlier.length > 0 && (
        <Folded title={boardMessages.earlier(earlier.length)}>
          {earlier.map(one => (
            <OpenOf key={one.file} one={one} vault={vault} />
          ))}
        </Folded>
      )}
    </Panel>
  );
}

function OpenOf({ one: { file, at, operation, open }, vault }: { one: Told; vault: string | undefined }) {
  const { go } = useApp();
  const own = checklistMessages.still;
  return (
    <div class="result-part">
      <p>{own.after(time(at), transcriptTexts.entryOperation({ operation }), open.length)}</p>
      <ul>
        {open.map(check => (
          <li key={`${check.item} ${check.file}`}>{nameOf(check)}</li>
        ))}
      </ul>
      <RowLink
        label={own.show}
        whole={own.showOf(file)}
        onClick={() => go({ at: 'verify', file, list: true, ...(vault !== undefined && { vault }) })}
      />
    </div>
  );
}

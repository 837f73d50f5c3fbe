/** The ceremonies of a key set or vault, by their transcripts: what, when, how it ended, and what is still to be ticked off. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CeremonyView } from '../../../shared/contract/ceremonies';
import type { TranscriptsView } from '../../../shared/contract/transcripts';
import { readTranscriptName } from '../../../shared/records/transcript-name';
import { ok, type Refused } from '../../../shared/result';
import { useApp } from '../../lib/app-context';
import { nameOf } from '../../lib/say-checklist';
import { capitalised } from '../../lib/text';
import { time } from '../../lib/time';
import { useRead } from '../../lib/use-loaded';
import { boardMessages, checklistMessages, transcriptTexts } from '../../messages/behind';
import { Folded } from './folded';
import { Panel } from './panel';
import { RefusalNote } from './refusal';
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

interface CeremonyProps {
  file: string;
  told: Told | undefined;
  about?: CeremonyView | undefined;
}

/** When it was, how it ended (once that is told), whose shares it was about, and its file. */
export function Ceremony({ file, told, about }: CeremonyProps) {
  const { at } = readTranscriptName(file);
  const ended = told && transcriptTexts.entryOutcome({ outcome: told.ended });
  const shares = about && about.shares.length > 0 && transcriptTexts.ceremonyShares(about);
  const said = [(at || told?.at) && time(at || told!.at), ended, shares].filter(Boolean).join(' · ');
  return (
    <>
      {said && <span class="when">{said}</span>} <span class="file-name">{file}</span>
    </>
  );
}

/** As many are in sight. */
const SHOWN = 2;

/** Longer nothing waits for it, in milliseconds: every transcript is read for it, and a stick may be slow. */
const WAITED_MS = 1000;

interface StillOpenProps {
  vault?: string;
  transcripts: readonly string[];
  /** What stands below it, and that nothing more comes into that by itself. */
  children: ComponentChildren;
  isWhole?: boolean;
}

/**
 * What is not ticked off yet, newest ceremony first, each with the way to its list. Where that takes long to be read, what stands below
 * it is there before, and it comes below that: it moves nothing. With a key for each set or vault.
 */
export function StillOpen({ vault, transcripts, children, isWhole = true }: StillOpenProps) {
  const { value, refused } = useTranscripts(vault, transcripts);
  const [place, setPlace] = useState<'above' | 'below' | undefined>(undefined);
  const isKnown = value !== null || refused !== null;
  const toPlace = (here: 'above' | 'below') => setPlace(there => there ?? here);
  useEffect(() => {
    if (isKnown) toPlace('above');
  }, [isKnown]);
  useEffect(() => {
    const timer = setTimeout(toPlace, WAITED_MS, 'below');
    return () => clearTimeout(timer);
  }, []);
  const open = <OpenOnes vault={vault} told={value?.transcripts ?? []} refused={refused} />;
  return (
    <>
      {place === 'above' && open}
      {place && children}
      {place === 'below' && isWhole && open}
    </>
  );
}

interface OpenOnesProps {
  vault: string | undefined;
  told: readonly Told[];
  refused: Refused | null;
}

function OpenOnes({ vault, told, refused }: OpenOnesProps) {
  const open = told.filter(one => one.open.length > 0 || one.problem).toReversed();
  if (open.length === 0 && !refused) return null;
  const earlier = open.slice(SHOWN);
  return (
    <Panel title={checklistMessages.still.title}>
      <RefusalNote refused={refused} standing />
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

function OpenOf({ one, vault }: { one: Told; vault: string | undefined }) {
  const { go } = useApp();
  const own = checklistMessages.still;
  const { file, at, operation, open, problem } = one;
  return (
    <div class="result-part">
      {open.length > 0 ? (
        <p>{own.after(time(at), transcriptTexts.entryOperation({ operation }), open.length)}</p>
      ) : (
        <Ceremony file={file} told={one} />
      )}
      <RefusalNote refused={problem} standing />
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

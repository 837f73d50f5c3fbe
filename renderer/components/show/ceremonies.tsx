/** The ceremonies of a key set or vault, by their transcripts: what, when, how it ended, and what is still to be ticked off. */
import type { CeremonyView } from '../../../shared/contract/ceremonies';
import { readTranscriptName } from '../../../shared/records/transcript-name';
import { useApp } from '../../lib/app-context';
import { nameOf } from '../../lib/say-checklist';
import { capitalised } from '../../lib/text';
import { time } from '../../lib/time';
import { boardMessages, checklistMessages, transcriptTexts } from '../../messages/behind';
import { Folded } from './folded';
import { Panel } from './panel';
import { RefusalNote } from './refusal';
import { RowLink } from './row-link';

/** What it was for, as its name says. */
export function ceremonyOf(file: string): string {
  const { operation } = readTranscriptName(file);
  return operation ? capitalised(transcriptTexts.entryOperation({ operation })) : boardMessages.unnamed;
}

/** How far the one with this transcript came, in sentences; none of one that has a result. */
export const reachedSaid = (ceremonies: readonly CeremonyView[], file: string): string[] => {
  const reached = ceremonies.find(one => one.file === file)?.reached;
  return reached ? [transcriptTexts.ceremonyReached(reached)] : [];
};

/** When it was, how it ended, whose shares it was about, and its file. */
export function Ceremony({ of }: { of: CeremonyView }) {
  const { file, ending } = of;
  const at = readTranscriptName(file).at || of.at;
  const ended = transcriptTexts.entryOutcome({ outcome: ending });
  const shares = of.shares.length > 0 && transcriptTexts.ceremonyShares(of);
  const said = [at && time(at), ended, !of.recorded && boardMessages.unrecorded, shares]
    .filter(Boolean)
    .join(' · ');
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
  ceremonies: readonly CeremonyView[];
}

/** What is not ticked off yet, newest ceremony first, each with the way to its list. */
export function StillOpen({ vault, ceremonies }: StillOpenProps) {
  const open = ceremonies.filter(one => one.open.length > 0 || one.problem).toReversed();
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

function OpenOf({ one, vault }: { one: CeremonyView; vault: string | undefined }) {
  const { go } = useApp();
  const own = checklistMessages.still;
  const { file, at, operation, open, problem } = one;
  return (
    <div class="result-part">
      {open.length > 0 ? (
        <p>{own.after(time(at), transcriptTexts.entryOperation({ operation }), open.length)}</p>
      ) : (
        <Ceremony of={one} />
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

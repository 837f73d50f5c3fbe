/** A transcript that was read: what the chain shows, its entries as a quiet list, its digest at the end. */
import type { TranscriptView } from '../../shared/contract/transcripts';
import type { TssVaultView } from '../../shared/contract/tss';
import { LazyChecklist } from '../components/attempt/lazy-checklist';
import { SignOffs } from '../components/attempt/sign-offs';
import { Go } from '../components/form/fields';
import { Screen } from '../components/frame/screen';
import { PrintButton } from '../components/paper/print-button';
import { Facts, Groups, Value, Words } from '../components/show/codes';
import { Note } from '../components/show/note';
import { Panel } from '../components/show/panel';
import { useApp } from '../lib/app-context';
import { present } from '../lib/paper/present';
import { labelOf, sayWhole } from '../lib/say-entry';
import { time } from '../lib/time';
import { useWhereOf } from '../lib/where';
import { transcriptTexts } from '../messages/behind';

export interface TranscriptProps {
  view: TranscriptView;
  /** Its name, for one of the key set at hand, or of `vault`. */
  file?: string;
  vault?: TssVaultView;
  withDigest: boolean;
  /** People came for its checklist. */
  listFirst?: boolean;
  onAnother(): void;
}

export function Transcript({ view, file, vault, withDigest, listFirst, onAnother }: TranscriptProps) {
  const { text, say, keySet } = useApp();
  const own = text.home.transcript;
  const where = useWhereOf(vault);
  const at = vault ?? keySet;
  const isPractice = at?.practice ?? false;
  const beside = { transcript: file ?? '', ...(vault && { vault_id: vault.vault_id }) };
  const of = file && at ? at.name : '';
  const proven = withDigest && view.digestMatches && view.finished;
  const list = file && view.finished && <LazyChecklist of={beside} later />;
  return (
    <Screen
      terms={['transcript', 'digest', 'signOff']}
      title={own.resultTitle(operationOf(view))}
      {...(of && { lead: of })}
      where={where}
      practice={isPractice}
      aside={
        <>
          <section>
            <h2>{own.digestTitle}</h2>
            <Groups code={view.digest} form="digest" />
          </section>
          <section>
            <h2>{own.wordsTitle}</h2>
            <Words words={view.words} form="many" />
          </section>
        </>
      }
    >
      <Note tone={proven ? 'good' : 'warn'} role="status">
        {proven && <b>{own.matches} </b>}
        {say(view.verdict)}
      </Note>
      {listFirst && list}
      <Panel title={own.entries(view.entries.length)}>
        <ol class="entries">
          {view.entries.map((entry, number) => (
            <li key={number}>
              <details open={isNoted(entry)}>
                <summary class={isNoted(entry) ? 'noted' : ''}>
                  <time>{time(entry.at, 'second')}</time>
                  <span>
                    <Value value={sayWhole(entry)} inline />
                    {entry.event === 'start' && <Present entry={entry} />}
                  </span>
                </summary>
                <Facts facts={entry.details.map(({ label, value }) => ({ label: labelOf(label), value }))} />
              </details>
            </li>
          ))}
        </ol>
        <div class="under">
          <PrintButton
            asked={{
              paper: 'transcript',
              of: { view, file: file ?? '', about: file && at ? at.name : '', practice: isPractice },
            }}
          />
          <Go label={own.another} onClick={onAnother} />
        </div>
      </Panel>
      {!listFirst && list}
      {file && view.finished && <SignOffs of={beside} />}
    </Screen>
  );
}

/** Who was named at the start, for whoever only reads the first lines. */
function Present({ entry }: { entry: TranscriptView['entries'][number] }) {
  const { operator, witnesses } = present(entry);
  const named = [
    { label: 'operator', who: operator },
    { label: 'witnesses', who: witnesses.join(', ') },
  ];
  return named
    .filter(({ who }) => who)
    .map(({ label, who }) => (
      <span key={label} class="quiet present">
        <span>{labelOf(label)}</span> {who}
      </span>
    ));
}

/** What the ceremony was for, as its first line says. */
const operationOf = ({ entries }: TranscriptView): string => {
  const { operation = '' } = (entries[0]?.text.facts ?? {}) as { operation?: string };
  return operation && transcriptTexts.entryOperation({ operation });
};

/** Exceptions and alarms, which nobody who verifies may pass over. */
const isNoted = ({ event, text }: TranscriptView['entries'][number]): boolean =>
  event === 'exception' || text.id === 'entryShareAlarm';

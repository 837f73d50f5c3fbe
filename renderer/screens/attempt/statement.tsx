/**
 * The statement: the eight words large, what they stand for in one sentence, and every line under them in full, before anyone gives a share. Nobody says that
 * all see the same before the last line was on the screen: until then the button only goes on to it.
 */
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { AttemptView } from '../../../shared/contract/attempts';
import { AttemptAside } from '../../components/attempt/aside';
import { AttemptFrame } from '../../components/attempt/frame';
import { RoomButton } from '../../components/attempt/room-button';
import { Go } from '../../components/form/fields';
import { Facts, Words } from '../../components/show/codes';
import { lazily } from '../../components/show/lazily';
import { Note } from '../../components/show/note';
import { Panel } from '../../components/show/panel';
import { RefusalNote } from '../../components/show/refusal';
import { useApp, useOperation } from '../../lib/app-context';
import type { Brought } from '../../lib/operation';
import { useReadThrough } from '../../lib/read-through';
import { useRequests } from '../../lib/request';
import type { InOneSentenceProps } from './in-one-sentence';

/** Of its words and lines. */
const terms = ['words', 'index', 'fingerprint', 'digest', 'nonce'] as const;

/** Loaded behind the first screen. */
export const InOneSentence = lazily<InOneSentenceProps>(
  async () => (await import('./in-one-sentence')).InOneSentence,
);

interface PresentProps extends Pick<Props, 'attempt'> {
  box: RefObject<HTMLElement | null>;
}

/** Names come from a form that may have had them from before: whoever reads along sees whose they are. */
function Present({ attempt: { operator, witnesses }, box }: PresentProps) {
  const { text } = useApp();
  const own = text.statement;
  if (!operator && witnesses.length === 0) return null;
  return (
    <Panel title={own.presentTitle} form="bound" box={box}>
      <Facts
        facts={[
          ...(operator ? [{ label: text.form.operator, value: operator }] : []),
          ...(witnesses.length > 0
            ? [{ label: text.form.witnesses, value: witnesses.join(text.form.betweenNames) }]
            : []),
        ]}
      />
      <p class="hint">{own.presentHint}</p>
    </Panel>
  );
}

interface Props {
  attempt: AttemptView;
  /** Everyone has compared, and shares are to be collected. A new set is made, and a mark recorded, at once instead. */
  onCompared?(): void;
}

export function Statement({ attempt, onCompared }: Props) {
  const { api, text, show } = useApp();
  const { busy, refused, run } = useRequests();
  const own = text.statement;
  const { operation } = attempt;
  const { statement } = useOperation(operation);
  const note = statement.note?.(attempt);
  const { Bring } = statement;
  const [brought, setBrought] = useState<Brought | null>(null);
  const words = useRef<HTMLElement>(null);
  const sentence = useRef<HTMLElement>(null);
  const lines = useRef<HTMLElement>(null);
  const present = useRef<HTMLElement>(null);
  const under = useRef<HTMLDivElement>(null);
  const { done, further } = useReadThrough([sentence, lines, present], words, under);

  const agree = async () => {
    const calls = api[operation];
    if (attempt.phase !== 'confirming' || !('confirm' in calls)) {
      onCompared?.();
      return;
    }
    const after = await run(() => calls.confirm({ nonce: attempt.nonce, ...brought }));
    if (after) show({ attempt: after });
  };
  return (
    <AttemptFrame
      attempt={attempt}
      title={own.title}
      lead={own.lead}
      step="compare"
      aside={<AttemptAside attempt={attempt} why terms={terms} />}
    >
      <Panel title={own.words} form="words-card" beside={<RoomButton of={attempt} />} box={words}>
        <Words words={attempt.words} form="large" />
      </Panel>
      <InOneSentence attempt={attempt} box={sentence} />
      <Panel title={own.lines} form="bound" box={lines}>
        <Facts facts={attempt.bound} />
        <RefusalNote refused={refused} />
      </Panel>
      <Present attempt={attempt} box={present} />
      {note && <Note>{note}</Note>}
      {Bring && <Bring attempt={attempt} onBrought={setBrought} />}
      <div ref={under} class="under sticky">
        <p class="hint" role="status">
          {busy ? statement.busy : done ? '' : own.unread}
        </p>
        {done && Bring && !brought ? null : done ? (
          <Go label={statement.go} busy={busy} onClick={agree} unhurried="read" />
        ) : (
          <Go label={own.readOn} onClick={further} />
        )}
      </div>
    </AttemptFrame>
  );
}

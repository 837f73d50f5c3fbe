/** One holder enters a share, unseen. It leaves as bytes, which are overwritten here; the field is empty at once. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AttemptView } from '../../shared/contract/attempts';
import type { Failure } from '../../shared/result';
import { useApp } from '../app-context';
import { Go } from '../components/form';
import { RefusalNote } from '../components/refusal';
import { SeatTable } from '../components/seat-table';
import { ShareField, type ShareFieldHandle } from '../components/share-field';
import { attemptCall } from '../lib/request';
import { type TypedSoFar, typedSoFar } from '../lib/share-text';
import { AttemptFrame } from './attempt-frame';

interface Props {
  attempt: AttemptView;
  place: number;
  refused: Failure | null;
  onRefused(failure: Failure | null): void;
  onAccepted(): Promise<void>;
  onSomeoneElse(): void;
}

/** Typing shows that somebody is there; the program need not hear of every key. */
const TOUCH_EVERY_MS = 5000;

export function EnterShare({ attempt, place, refused, onRefused, onAccepted, onSomeoneElse }: Props) {
  const { api, text, keySet, readAttempt } = useApp();
  const own = text.entry;
  const field = useRef<ShareFieldHandle>(null);
  const touched = useRef(0);
  const [typed, setTyped] = useState<TypedSoFar>(() => typedSoFar('', null));
  const [busy, setBusy] = useState(false);
  const seat = attempt.seats[place];
  const { nonce } = attempt;

  const onTyped = (soFar: TypedSoFar) => {
    setTyped(soFar);
    const now = Date.now();
    if (soFar.count === 0 || now - touched.current < TOUCH_EVERY_MS) return;
    touched.current = now;
    void attemptCall(() => api.attempt.touch({ nonce }));
  };

  const judged = async (result: Awaited<ReturnType<typeof api.generateShare.update>>) => {
    if (result.ok) await onAccepted();
    else {
      onRefused(result.error);
      await readAttempt();
    }
    setBusy(false);
  };
  const enter = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const key = field.current!.take();
    try {
      await judged(await attemptCall(() => api.generateShare.update({ key, nonce })));
    } finally {
      key.fill(0);
    }
  };
  const usePractice = async () => {
    if (busy || !seat) return;
    setBusy(true);
    await judged(await attemptCall(() => api.practice.update({ index: seat.index, nonce })));
  };
  // After a refusal the same holder tries again.
  useEffect(() => {
    if (refused) field.current?.focus();
  }, [refused]);

  const refusedPlace =
    refused?.index === undefined ? -1 : attempt.seats.findIndex(s => s.index === refused.index);
  const canPractise = attempt.practice && !!seat && (keySet?.practiceShares.includes(seat.index) ?? false);
  return (
    <AttemptFrame
      attempt={attempt}
      title={seat?.holder ? own.title(seat.holder) : own.titleUnknown}
      lead={refused ? own.leadAgain(attempt.progress) : own.lead}
      step="shares"
    >
      <SeatTable attempt={attempt} marks={{ turn: place, refused: refused?.alarm ? refusedPlace : -1 }} />
      <form class="card" onSubmit={enter}>
        <RefusalNote refused={refused} />
        <ShareField
          handle={field}
          label={own.field}
          describedBy="share-hint"
          secretLength={keySet?.secretLength ?? null}
          onTyped={onTyped}
        />
        <div class="under">
          <p class="hint" id="share-hint">
            {busy ? own.judging : hintFor(own, typed)}
          </p>
          <Go label={own.go} busy={busy} />
        </div>
        <div class="row">
          {canPractise && (
            <button type="button" class="second slim" onClick={usePractice}>
              {own.practice}
            </button>
          )}
          <button type="button" class="link" onClick={onSomeoneElse}>
            {own.someoneElse}
          </button>
        </div>
      </form>
    </AttemptFrame>
  );
}

const hintFor = (own: ReturnType<typeof useApp>['text']['entry'], typed: TypedSoFar): string =>
  typed.count === 0 ? own.empty : own.typed(typed.count, typed.expected, typed.notation);

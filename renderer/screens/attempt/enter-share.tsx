/**
 * One holder enters a share, unseen: typed, scanned, or opened with a card. It leaves as bytes, which are
 * overwritten here. What is scanned never passes through a field.
 */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AttemptView } from '../../../shared/contract/attempts';
import type { PracticeShareView } from '../../../shared/contract/share-entry';
import { isOfOneHolder } from '../../../shared/operations/specs';
import type { Result as Answer, Refused } from '../../../shared/result';
import type { RefusalCode } from '../../../shared/text/refusals';
import { AttemptFrame } from '../../components/attempt/frame';
import { RefusalWays } from '../../components/attempt/refusal-ways';
import { SeatTable } from '../../components/attempt/seat-table';
import { CardEntry } from '../../components/entry/card-entry';
import { PracticeCard } from '../../components/entry/lazy-practice-card';
import { PracticeEntry } from '../../components/entry/practice-entry';
import type { Unlocking } from '../../components/entry/private-key-fields';
import { type Marked, ShareField, type ShareFieldHandle } from '../../components/entry/share-field';
import { SlipNote } from '../../components/entry/slip-note';
import { Go } from '../../components/form/fields';
import { Scanner } from '../../components/scan/lazy-scanner';
import { Tabs } from '../../components/show/tabs';
import { useApp, useOperation } from '../../lib/app-context';
import { attemptCall } from '../../lib/request';
import { isUnopposed, type TypedSoFar, typedSoFar } from '../../lib/share-text';
import { TOUCH_EVERY_MS, useTouch } from '../../lib/touch';

interface Props {
  attempt: AttemptView;
  place: number;
  refused: Refused | null;
  onRefused(failure: Refused | null): Promise<void>;
  onAccepted(): Promise<void>;
  onSomeoneElse(): void;
}

/** What becomes of the field, null for what was accepted: before anything else is asked or shown. */
type Judged = (refusal: Refused | null) => void;

type Send = (
  bytes: Uint8Array | null,
  call: () => Promise<Answer<unknown, Refused>>,
  judged?: Judged,
) => Promise<void>;

type Way = 'type' | 'scan' | 'card';
const ways: readonly Way[] = ['type', 'scan', 'card'];

export function EnterShare({ attempt, place, refused, onRefused, onAccepted, onSomeoneElse }: Props) {
  const { api, text, say } = useApp();
  const own = text.entry;
  const card = useRef<HTMLDivElement>(null);
  const field = useRef<ShareFieldHandle>(null);
  const underWay = useRef(false);
  // A share of threshold keys is two lines that nobody types: it stays encrypted until it is entered.
  const isOfVault = useOperation(attempt.operation).carriesOut !== undefined;
  const [way, setWay] = useState<Way>(isOfVault ? 'card' : 'type');
  const [busy, setBusy] = useState(false);
  const [live, setLive] = useState(false);
  const [shown, setShown] = useState<PracticeShareView | null>(null);
  const seat = attempt.seats[place];
  const { nonce, operation } = attempt;
  const isAlone = isOfOneHolder(operation);
  const asked = { nonce, ...(seat && seat.index > 0 && { saidIndex: seat.index }) };

  // Typing shows that somebody is there. So does a camera that is on; it goes off by itself after a minute.
  const touch = useTouch(nonce);
  const lacks = useRef(0);
  /** The slip whose place was typed anew, for as long as nothing else can be said against what stands there. */
  const [amended, setAmended] = useState<Refused | null>(null);
  const onTyped = (typed: TypedSoFar, isAnew: boolean) => {
    const { count, expected } = typed;
    lacks.current = expected === null ? 0 : Math.max(0, expected - count);
    if (count > 0) touch();
    setAmended(isAnew && isUnopposed(typed) ? refused : null);
  };
  useEffect(() => {
    if (!live) return;
    touch();
    const timer = setInterval(touch, TOUCH_EVERY_MS);
    return () => clearInterval(timer);
  }, [live, touch]);

  /** What is said of a typed share counts its characters as the cells do, and says how many are still missing. */
  const asInCells = (refusal: Refused): Refused => {
    const { position } = refusal.facts;
    if (!field.current) return refusal;
    if (typeof position === 'number')
      return { ...refusal, facts: { ...refusal.facts, ...field.current.inCells(position) } };
    if (refusal.code !== ('SHARE_NOT_READABLE' satisfies RefusalCode) || lacks.current === 0) return refusal;
    return { ...refusal, facts: { ...refusal.facts, missing: lacks.current } };
  };

  /**
   * Sends what was entered, one thing at a time, and overwrites it whatever becomes of it. Does nothing when something
   * else is under way.
   */
  const send: Send = async (bytes, call, judged) => {
    let refusal: Refused | null;
    try {
      if (underWay.current) return;
      underWay.current = true;
      setBusy(true);
      const result = await attemptCall(call);
      refusal = result.ok ? null : asInCells(result.error);
    } finally {
      bytes?.fill(0);
    }
    judged?.(refusal);
    if (refusal) await onRefused(refusal);
    else await onAccepted();
    underWay.current = false;
    setBusy(false);
  };
  const enterBytes = (key: Uint8Array<ArrayBuffer>, source: 'typed' | 'scanned', judged?: Judged) =>
    send(key, () => api.attempt.enter({ source, key, ...asked }), judged);
  const decrypt = async (message: Uint8Array<ArrayBuffer>, unlocking: Unlocking | null) => {
    if (!unlocking) {
      await send(message, () => api.attempt.enter({ source: 'card', message, ...asked }));
      return;
    }
    const { key, passphrase } = unlocking;
    try {
      const share = { message, pgp_private_key: key, passphrase, ...asked };
      await send(message, () => api.attempt.enter({ source: 'privateKey', ...share }));
    } finally {
      key.fill(0);
      passphrase.fill(0);
    }
  };
  const usePractice = (index: number) =>
    send(null, () => api.attempt.enter({ source: 'practice', index, ...asked }));

  // After a refusal the same holder tries again, and the focus is not lost with the button that had it.
  useLayoutEffect(() => {
    if (!refused) return;
    const first =
      way === 'type' ? '[data-first]' : isOfVault ? 'textarea, .link' : '[role=tab][aria-selected=true]';
    card.current?.querySelector<HTMLElement>(first)?.focus();
  }, [refused]);

  const panel = (
    <>
      {way === 'type' && (
        <TypeShare
          field={field}
          busy={busy}
          onTyped={onTyped}
          onShare={(key, judged) => enterBytes(key, 'typed', judged)}
        />
      )}
      {way === 'scan' && (
        <>
          <p class="hint">{busy ? own.judging : own.scanning}</p>
          <Scanner
            kind="share"
            say={say}
            onRead={bytes => void enterBytes(bytes, 'scanned')}
            onLive={setLive}
          />
        </>
      )}
      {way === 'card' && (
        <CardEntry
          busy={busy}
          takesPrivateKeys={attempt.acceptsPrivateKeys}
          onMessage={(message, unlocking) => void decrypt(message, unlocking)}
          onLive={setLive}
        />
      )}
    </>
  );
  const refusedPlace =
    refused?.index === undefined ? -1 : attempt.seats.findIndex(s => s.index === refused.index);
  return (
    <AttemptFrame
      attempt={attempt}
      title={seat?.holder ? own.title(seat.holder) : own.titleUnknown}
      lead={refused && !isAlone ? own.leadAgain(attempt.progress) : own.lead}
      step="shares"
      beside={shown && <PracticeCard shown={shown} />}
    >
      {!isAlone && (
        <SeatTable attempt={attempt} marks={{ turn: place, refused: refused?.alarm ? refusedPlace : -1 }} />
      )}
      <div class="card acting entry" ref={card}>
        {isOfVault ? (
          panel
        ) : (
          <Tabs<Way>
            label={own.ways}
            tabs={ways.map(value => ({ value, label: own.way[value] }))}
            value={way}
            onValue={setWay}
          >
            {panel}
          </Tabs>
        )}
        {/* Below what it is about: the field stays where it is. */}
        <SlipNote refused={refused} isAnew={refused !== null && refused === amended} />
        {refused?.grade && (
          // Another refusal begins anew: nothing has been noted of it yet.
          <RefusalWays
            key={refused}
            attempt={attempt}
            grade={refused.grade}
            onAgain={
              way === 'type'
                ? () => {
                    field.current?.clear();
                    field.current?.focus();
                  }
                : undefined
            }
            onOther={onSomeoneElse}
          />
        )}
        <div class="row low">
          {isOfVault && attempt.practice && asked.saidIndex !== undefined && (
            <button type="button" class="second slim" onClick={() => void usePractice(seat!.index)}>
              {own.practice}
            </button>
          )}
          {!isOfVault && (
            <PracticeEntry
              attempt={attempt}
              choosesFirst={isAlone}
              index={seat?.index ?? 0}
              onUse={index => void usePractice(index)}
              shown={shown}
              onShown={share => {
                touch();
                setShown(share);
                if (share) field.current?.focus();
              }}
            />
          )}
          {(!refused?.grade || refused.grade === 'slip') && (
            <button type="button" class="link" onClick={onSomeoneElse}>
              {own.someoneElse}
            </button>
          )}
        </div>
      </div>
    </AttemptFrame>
  );
}

interface TypeProps {
  field: RefObject<ShareFieldHandle | null>;
  busy: boolean;
  onTyped(typed: TypedSoFar, isAnew: boolean): void;
  onShare(key: Uint8Array<ArrayBuffer>, judged: Judged): Promise<void>;
}

/** A slip's place, with the character that may have changed places with it. */
function markIn(field: ShareFieldHandle | null, { position = 0, facts }: Refused): Marked | null {
  return field?.mark(position, typeof facts.next === 'number' ? facts.next : undefined) ?? null;
}

function TypeShare({ field, busy, onTyped, onShare }: TypeProps) {
  const { text, keySet } = useApp();
  const own = text.entry;
  const [typed, setTyped] = useState<TypedSoFar>(() => typedSoFar('', null));
  const enter = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    // One Enter too many is no share.
    if (typed.count === 0) return field.current!.focus();
    await onShare(field.current!.read(), refusal => {
      // A slip stays to be corrected. Whatever else was entered is gone, and so is what was accepted.
      if (refusal?.grade === 'slip') setMarked(markIn(field.current, refusal));
      else field.current?.clear();
    });
  };
  const [marked, setMarked] = useState<Marked | null>(null);
  const scheme = keySet?.scheme ?? 'vault';
  const hint =
    typed.count === 0 ? (scheme === 'secretsjs' ? own.emptySecretsjs : own.empty) : own.typed(typed);
  const isTooLong = typed.expected !== null && typed.count > typed.expected;
  const inDoubt = marked ?? typed.place;
  const where = inDoubt && own.place(inDoubt.row, inDoubt.cell);
  return (
    <form class="stack" onSubmit={enter}>
      <ShareField
        handle={field}
        label={own.field}
        describedBy="share-hint"
        still={busy}
        cells={{ scheme, secretLength: scheme === 'vault' ? (keySet?.secretLength ?? null) : null }}
        onTyped={(soFar, isAnew, stillMarked) => {
          setMarked(stillMarked);
          setTyped(soFar);
          onTyped(soFar, isAnew);
        }}
      />
      <div class="under in-view">
        {/* Read aloud when a character is in doubt; how many there are is not, at every key. */}
        <p
          class={`hint ${(inDoubt || isTooLong) && !busy ? 'doubt' : ''}`}
          id="share-hint"
          aria-live={inDoubt || isTooLong || busy ? 'polite' : 'off'}
        >
          {where && !busy && <b>{where} · </b>}
          {busy ? own.judging : marked ? own.marked(marked.count) : hint}
        </p>
        <Go label={own.go} busy={busy} />
      </div>
    </form>
  );
}

/**
 * The form that starts an attempt, in steps: what it is about, people, keys, and the room. The operation brings the fields of the
 * first ones and its call; here is what all of them have: where one is, the way on and back, whether private keys may be entered,
 * the conditions, what was refused, and the way to the words.
 */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { EXPIRY_MINUTES } from '../../../shared/contract/limits';
import { isConfirmedOnly } from '../../../shared/operations/specs';
import type { Result } from '../../../shared/result';
import { AT_ITS_END, keepForAgain } from '../../lib/again';
import { useApp, useOperation } from '../../lib/app-context';
import { clockNow } from '../../lib/countdown';
import { forgetKept, useCarried, useFormName, useKept } from '../../lib/kept';
import { InSight } from '../../lib/only-one';
import type { Operation } from '../../lib/operation';
import { useWhere } from '../../lib/where';
import { AcceptPrivateKeys } from '../entry/private-key-fields';
import { ConditionFields, conditionParams, ExpiryField, type StartConditions } from '../form/conditions';
import { RequestForm } from '../form/request-form';
import { type Named, useConditionsOf } from '../form/use-conditions';
import type { Where } from '../frame/rail';
import { Screen } from '../frame/screen';
import { LastDigest } from '../show/last-digest';
import { Note } from '../show/note';
import { OldCopy } from '../show/old-copy';
import { FormSteps } from '../show/steps';
import type { Term } from '../show/terms';
import { WhatNext } from '../show/what-next';

const steps = ['purpose', 'people', 'keys', 'room'] as const;
type Step = (typeof steps)[number];

/** What is met for the first time on each. */
const terms = {
  purpose: ['share', 'index'],
  people: ['share', 'holder', 'quorum'],
  keys: ['pgpKey', 'fingerprint', 'index'],
  room: ['network', 'operator', 'witness', 'transcript'],
} as const satisfies Record<Step, readonly Term[]>;

interface Props<T> extends Partial<Record<Step, ComponentChildren>> {
  operation: Operation;
  /** Its name as `useFormName` gives it, where what it is about is not the set at hand. */
  form?: string;
  own: { title: string; lead: string; go: string; asideTitle: string; aside: readonly string[] };
  /**
   * The call; null where something is missing that the form itself says. Only to an operation to which shares are entered is
   * said whether private keys may be.
   */
  start(conditions: StartConditions, acceptPrivateKeys: boolean): Promise<Result<T>> | null;
  /** In place of going on to the attempt's screen, which is the way that is given. */
  onStarted?(value: T, onward: () => Promise<void>): Promise<void>;
  /** What is said of the set, where it is not the one at hand. */
  where?: Where;
  practice?: boolean;
  /** Whether it is practice is chosen in this form. */
  mayPractise?: boolean;
  /** Enough of the record of the set at hand is relied on that its age matters. */
  reliesOnRecord?: boolean;
  /** The same of another record: what is to be compared of it. */
  record?: ComponentChildren;
  held?: boolean;
  /** Beside the button. */
  beside?: ComponentChildren;
}

export function AttemptForm<T extends { nonce: string }>(props: Props<T>) {
  const { operation, own, start, onStarted, reliesOnRecord, held, mayPractise = false, beside } = props;
  const app = useApp();
  const { keySet, text, go, readAttempt, route } = app;
  const whereSet = useWhere();
  const { where = whereSet, practice = keySet?.practice ?? false } = props;
  const [acceptPrivateKeys, setAcceptPrivateKeys] = useState(false);
  const ofSet = useFormName(operation);
  const { form = ofSet } = props;
  const { conditions, setConditions, was, ...present } = useConditionsOf(
    practice,
    useKept<Named>(form, 'present', null),
  );
  const [expiryMinutes, setExpiryMinutes] = useKept<number>(form, 'expiry', EXPIRY_MINUTES.preset);
  const [isAgain] = useKept(form, 'again', false);
  const now = useRef<HTMLFieldSetElement>(null);
  const begun = ({ nonce }: T) => {
    keepForAgain(nonce, form, route);
    present.begun();
    forgetKept(form);
  };
  const onward = async () => {
    await readAttempt();
    go({ at: 'attempt' });
  };
  const room = (
    <>
      <ConditionFields value={conditions} onValue={setConditions} practice={practice} was={was} />
      {!isConfirmedOnly(operation) && (
        <AcceptPrivateKeys checked={acceptPrivateKeys} onChecked={setAcceptPrivateKeys} />
      )}
      <ExpiryField value={expiryMinutes} onValue={setExpiryMinutes} />
      {props.room}
    </>
  );
  const parts = steps.flatMap(name => {
    const content = name === 'room' ? room : props[name];
    return content ? [{ name, content }] : [];
  });
  // By its name: what becomes of the other steps meanwhile does not lead to another one.
  const [shown, setShown] = useCarried<Step | typeof AT_ITS_END>(form, 'step', parts[0]!.name);
  const at = Math.max(
    0,
    parts.findIndex(({ name }) => name === shown),
  );
  const setAt = (place: number) => setShown(parts[place]!.name);
  // Taken up again it begins where something is asked anew that was said before, else at its end.
  useLayoutEffect(() => {
    if (shown !== AT_ITS_END) return;
    const fields = [...now.current!.form!.querySelectorAll<HTMLFieldSetElement>('fieldset.part')];
    const asks = fields.findIndex(isAsking);
    setAt(asks === -1 ? parts.length - 1 : asks);
  }, []);
  const came = useRef(shown);
  // Whoever goes on or back types there at once.
  useLayoutEffect(() => {
    if (came.current === shown) return;
    came.current = shown;
    const step = now.current!;
    // Never on a button that takes something away, or opens a window for files: Enter goes on.
    const first =
      step.querySelector<HTMLElement>('input:not([type="file"]),select,textarea') ??
      step.form!.querySelector('.go');
    (first as HTMLElement).focus();
    // From its beginning, under the title of the screen.
    document.querySelector('main')?.scrollTo({ top: 0 });
    document.scrollingElement?.scrollTo({ top: 0 });
  }, [shown]);
  const isLast = at === parts.length - 1;
  const back = at > 0 && (
    <button type="button" class="link" onClick={() => setAt(at - 1)}>
      {text.back}
    </button>
  );
  return (
    <Screen
      title={own.title}
      lead={own.lead}
      steps={useOperation(operation).steps}
      practice={practice}
      mayPractise={mayPractise}
      held={held ?? false}
      terms={terms[parts[at]!.name]}
      aside={
        <>
          <WhatNext title={own.asideTitle} lines={own.aside} />
          {reliesOnRecord && (
            <>
              <OldCopy />
              {keySet && <LastDigest last={keySet} />}
            </>
          )}
          {props.record}
        </>
      }
      {...(where && { where })}
    >
      <RequestForm
        go={isLast ? own.go : text.form.next}
        send={() =>
          start({ ...conditionParams(conditions, clockNow(app)), expiryMinutes }, acceptPrivateKeys)
        }
        onDone={value => {
          begun(value);
          return onStarted ? onStarted(value, onward) : onward();
        }}
        beside={back || beside}
        {...(!isLast && { onward: () => setAt(at + 1) })}
      >
        {isAgain && <Note>{text.form.again}</Note>}
        {parts.length > 1 && (
          <FormSteps steps={parts.map(({ name }) => text.form[name])} step={at} onStep={setAt} />
        )}
        {/* Only the step that is shown is asked about; what was typed in the others stays. */}
        {parts.map(({ name, content }, place) => (
          <fieldset
            key={name}
            ref={place === at ? now : null}
            class="part"
            aria-label={text.form[name]}
            hidden={place !== at}
            disabled={place !== at}
          >
            <InSight.Provider value={place === at}>{content}</InSight.Provider>
          </fieldset>
        ))}
      </RequestForm>
    </Screen>
  );
}

/** Whether a step, shown or not, would not let people go on. Fields that are not asked about are never invalid. */
function isAsking(step: HTMLFieldSetElement): boolean {
  const { disabled } = step;
  step.disabled = false;
  const asks = step.querySelector(':invalid') !== null;
  step.disabled = disabled;
  return asks;
}

/** What the screens of one attempt have in common: its steps, its place in the rail, its right column. */
import type { ComponentChildren } from 'preact';
import type { AttemptView } from '../../../shared/contract/attempts';
import { type Route, useApp, useOperation } from '../../lib/app-context';
import { LastMinute } from '../frame/last-minute';
import { Screen } from '../frame/screen';
import type { Term } from '../show/terms';
import { AttemptAside, AttemptWords } from './aside';

type Step = 'purpose' | 'compare' | 'shares' | 'session' | 'result';

/** Which of `count` steps (from 0) it is: a session comes before the result, and where there are few steps, shares do. */
function placeOf(step: Step, count: number): number {
  const last = count - 1;
  return { purpose: 0, compare: 1, shares: Math.min(2, last - 1), session: last - 1, result: last }[step];
}

/** What is met for the first time on the screens of a step. */
const terms = {
  purpose: [],
  shares: ['share', 'quorum', 'writing', 'nonce'],
  session: ['token'],
  result: ['transcript', 'digest', 'record', 'notice', 'signOff'],
} as const satisfies Record<Exclude<Step, 'compare'>, readonly Term[]>;

interface Props {
  attempt: AttemptView;
  title: string;
  lead: string;
  step: Step;
  /** Instead of the words and what everyone compares. */
  aside?: ComponentChildren;
  /** Before what everyone compares. */
  beside?: ComponentChildren;
  /** Whether one may leave this screen other than by its own way. */
  held?: boolean;
  /** What the ways beside it do instead of leaving at once. */
  onLeave?(to: Route): void;
  children: ComponentChildren;
}

export function AttemptFrame(props: Props) {
  const { attempt, title, lead, step, aside, beside, held = true, onLeave, children } = props;
  const { text, keySet } = useApp();
  const { steps, setLabel = text.rail.keySet, carriesOut } = useOperation(attempt.operation);
  const known = !carriesOut && keySet?.name === attempt.keySet ? keySet : null;
  return (
    <Screen
      title={title}
      lead={lead}
      over={said => <LastMinute attempt={attempt}>{said}</LastMinute>}
      steps={steps}
      step={placeOf(step, steps.length)}
      where={{
        label: setLabel,
        name: attempt.keySet,
        ...(known && { more: text.rail.shares(known.issued, known.required) }),
      }}
      practice={attempt.practice}
      held={held}
      {...(onLeave && { onLeave })}
      // In a column of its own they stand below all.
      {...(aside && step === 'result' && { terms: terms[step] })}
      {...(aside === undefined && { compare: <AttemptWords attempt={attempt} /> })}
      aside={
        aside === undefined ? (
          <>
            {beside}
            <AttemptAside attempt={attempt} terms={step === 'compare' ? [] : terms[step]} />
          </>
        ) : (
          aside
        )
      }
    >
      {children}
    </Screen>
  );
}

/** What the screens of one attempt have in common: its steps, its place in the rail, its right column. */
import type { ComponentChildren } from 'preact';
import type { AttemptView } from '../../../shared/contract/attempts';
import { useApp } from '../../lib/app-context';
import { Screen } from '../frame/screen';
import { AttemptAside, AttemptWords } from './aside';
import { LastMinute } from './last-minute';

type Step = 'purpose' | 'compare' | 'shares' | 'session' | 'result';
const places: Record<AttemptView['operation'], Partial<Record<Step, number>>> = {
  createKeySet: { compare: 1, shares: 1, result: 2 },
  generateShare: { compare: 1, shares: 2, result: 3 },
  reissue: { compare: 1, shares: 2, result: 3 },
  checkShare: { compare: 1, shares: 1, result: 2 },
  markShare: { compare: 1, shares: 1, result: 2 },
  vouchRecord: { compare: 1, shares: 1, result: 2 },
  recoveryToken: { purpose: 0, compare: 1, shares: 2, session: 3, result: 4 },
};
const stepsOf = {
  createKeySet: 'create',
  generateShare: 'generate',
  reissue: 'generate',
  checkShare: 'check',
  markShare: 'mark',
  vouchRecord: 'vouch',
  recoveryToken: 'recovery',
} as const satisfies Record<AttemptView['operation'], string>;

interface Props {
  attempt: AttemptView;
  title: string;
  lead: string;
  step: Step;
  /** Instead of the words and what everyone compares. */
  aside?: ComponentChildren;
  /** Whether one may leave this screen other than by its own way. */
  held?: boolean;
  children: ComponentChildren;
}

export function AttemptFrame({ attempt, title, lead, step, aside, held = true, children }: Props) {
  const { text, keySet } = useApp();
  const known = keySet?.name === attempt.keySet ? keySet : null;
  return (
    <Screen
      title={title}
      lead={lead}
      steps={text.steps[stepsOf[attempt.operation]]}
      step={places[attempt.operation][step] ?? 0}
      where={{
        label: attempt.operation === 'createKeySet' ? text.rail.newKeySet : text.rail.keySet,
        name: attempt.keySet,
        ...(known && { more: text.rail.shares(known.issued, known.required) }),
      }}
      practice={attempt.practice}
      held={held}
      {...(aside === undefined && { compare: <AttemptWords attempt={attempt} /> })}
      aside={aside === undefined ? <AttemptAside attempt={attempt} /> : aside}
    >
      <LastMinute attempt={attempt} />
      {children}
    </Screen>
  );
}

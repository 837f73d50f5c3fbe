/** The conditions of a form, with those who were named before in them, as long as nobody else is. */
import { useState } from 'preact/hooks';
import { useApp } from '../../lib/app-context';
import { nobody, type Present, rememberPresent, useWasPresent } from '../../lib/present';
import { type Conditions, noConditions } from './conditions';

/** Who was named in this form; null for nobody yet. */
export type Named = (Present & { practice: boolean }) | null;
type State = readonly [Named, (named: Named) => void];

/** The same people may be there for what comes next; what was accepted and compared is asked anew each time. */
export const useConditions = (practice: boolean) => useConditionsOf(practice, useState<Named>(null));

/** `state`: where those who are named in the form are kept. `begun` is to be called when what it is for has begun. */
export function useConditionsOf(practice: boolean, [named, setNamed]: State) {
  const app = useApp();
  const [was, tellTyped] = useWasPresent(practice);
  // What was only offered may be among them: names of a rehearsal are none of a real attempt, whenever in the form it became one.
  const present = (named?.practice === practice ? named : was) ?? nobody;
  const [typed, setTyped] = useState(noConditions);
  const { operator, witnesses } = present;
  const setConditions = ({ operator, witnesses, ...more }: Conditions) => {
    setTyped({ ...more, ...nobody });
    if (operator === present.operator && witnesses === present.witnesses) return;
    setNamed({ operator, witnesses, practice });
    tellTyped({ operator, witnesses });
  };
  return {
    conditions: { ...typed, operator, witnesses },
    setConditions,
    was,
    begun: () => rememberPresent(app, present, practice),
  };
}

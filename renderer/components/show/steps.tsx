/** Steps: those of a ceremony, in the rail; and those of a form, of which the ones before lead back. */
import { useApp } from '../../lib/app-context';
import { Tick } from './signs';

/** `step`: which of them it is, from 0. */
export function Steps({ steps, step }: { steps: readonly string[]; step: number }) {
  const { text } = useApp();
  return (
    <ol class="steps" aria-label={text.rail.steps}>
      {steps.map((name, number) => (
        <li
          key={name}
          class={number < step ? 'done' : number === step ? 'now' : ''}
          aria-current={number === step ? 'step' : undefined}
        >
          <span class="dot" aria-hidden="true">
            {number < step ? <Tick /> : number + 1}
          </span>
          <span>
            {name}
            {number < step && <span class="visually-hidden">, {text.rail.stepDone}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

interface FormStepsProps {
  steps: readonly string[];
  step: number;
  onStep(step: number): void;
}

export function FormSteps({ steps, step, onStep }: FormStepsProps) {
  const { text } = useApp();
  return (
    <ol class="parts" aria-label={text.form.steps}>
      {steps.map((name, number) => (
        <li key={name} aria-current={number === step ? 'step' : undefined}>
          {number < step ? (
            <button type="button" class="link" onClick={() => onStep(number)}>
              {name}
            </button>
          ) : (
            name
          )}
        </li>
      ))}
    </ol>
  );
}

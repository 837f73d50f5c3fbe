/** What a field still needs, said beside it in our own words: the browser's bubbles cannot be read across a table. */
import { useState } from 'preact/hooks';
import { useApp } from '../../lib/app-context';
import type { Messages } from '../../messages/at-hand';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function sentence({ type, title, validity, validationMessage }: Field, own: Messages['fault']): string {
  if (validity.customError) return validationMessage;
  if (!validity.valueMissing) return title;
  return type === 'radio' || type === 'select-one' ? own.choose : own.missing;
}

/** Shows it: the first field of a form that needs something is brought into view, with the focus. */
function lead(field: Field): void {
  if (field.form?.querySelector(':invalid:not(fieldset)') !== field) return;
  for (
    let around = field.closest('details');
    around;
    around = around.parentElement?.closest('details') ?? null
  )
    around.open = true;
  field.focus();
  field.scrollIntoView({ block: 'nearest' });
}

/** `unmet`: what is said where it is missing, if that is a sentence of its own. */
export function useFault(id: string, unmet?: string) {
  const { text } = useApp();
  const [fault, setFault] = useState('');
  const again = ({ currentTarget }: { currentTarget: Field }) => {
    if (fault && currentTarget.validity.valid) setFault('');
  };
  return {
    /** The sentence, for the end of the field. */
    note: (
      // Its place is there before it, so that nothing moves under a hand that is on its way.
      <p class="fault kept" id={`${id}-fault`} role={fault ? 'alert' : undefined}>
        {fault}
      </p>
    ),
    /** For `aria-describedby`, after the field's own hint. */
    describedBy: (hint?: string | false): string | undefined =>
      [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined,
    invalid: fault !== '',
    /** To be called with every change of the field. */
    again,
    /** Where what it needs is another thing now, or nothing. */
    clear: () => setFault(''),
    onInvalid: (event: Event) => {
      event.preventDefault();
      const field = event.currentTarget as Field;
      setFault((field.validity.valueMissing && unmet) || sentence(field, text.fault));
      lead(field);
    },
  };
}

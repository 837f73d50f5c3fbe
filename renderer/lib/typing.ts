/** Whether a key that is pressed there writes something, or chooses by its letter. */
const WRITES = [
  'textarea',
  'select',
  '[contenteditable]',
  'input:not([type=checkbox]):not([type=radio]):not([type=file])',
].join(',');

export const isTyping = (target: EventTarget | null): boolean =>
  (target as Element | null)?.closest?.(WRITES) != null;

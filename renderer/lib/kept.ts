/**
 * What was typed into forms, kept as long as the window is there: for coming back to a form that was left, over a change of the
 * language, after which the page is shown anew, and to begin again with the same details (`again.ts`). Never a secret: forms that take
 * one keep nothing of it here.
 */
import { useEffect, useState } from 'preact/hooks';
import { useApp } from './app-context';
import { remember, remembered } from './remember';

const kept = new Map<string, unknown>(remembered().kept);
if (kept.size > 0) remember({ kept: [] });

/** Where the page is about to be shown anew. It stands in the window's name meanwhile, and on no disk. */
export const carryKept = (): void => remember({ kept: [...kept] });

/** Forgets what was typed into this form, which has done what it is for; without one, everything. */
export function forgetKept(form?: string): void {
  for (const key of kept.keys()) if (form === undefined || key.startsWith(`${form}\n`)) kept.delete(key);
}

/** What is kept of a form, by its fields. */
export const keptOf = (form: string): Fields =>
  [...kept].flatMap(([key, value]) =>
    key.startsWith(`${form}\n`) ? [[key.slice(form.length + 1), value]] : [],
  );

/** Keeps these, as if they had been typed into the form. */
export function putBack(form: string, fields: Fields): void {
  for (const [field, value] of fields) kept.set(keyOf(form, field), value);
}

export type Fields = [field: string, value: unknown][];

/** State of a form over a change of the language alone: whoever leaves it and comes back begins as at first. */
export function useCarried<T>(form: string, field: string, first: T) {
  const state = useKept(form, field, first);
  useEffect(() => () => void kept.delete(keyOf(form, field)), []);
  return state;
}

const keyOf = (form: string, field: string): string => `${form}\n${field}`;

/** The name of a form on the folder, and on the set at hand or what else it is about, under which its fields are kept. */
export function useFormName(form: string, about?: string): string {
  const { folder, keySet } = useApp();
  return [form, folder?.path, about ?? keySet?.name].join(' ');
}

/**
 * State of a form's field that is still there when the form is shown again.
 *
 * @param keep what of a value is kept
 */
export function useKept<T>(form: string, field: string, first: T | (() => T), keep = (value: T) => value) {
  const key = keyOf(form, field);
  const [value, setValue] = useState<T>(() =>
    kept.has(key) ? (kept.get(key) as T) : first instanceof Function ? first() : first,
  );
  const set = (next: T | ((before: T) => T)) =>
    setValue(before => {
      const after = next instanceof Function ? next(before) : next;
      kept.set(key, keep(after));
      return after;
    });
  return [value, set] as const;
}

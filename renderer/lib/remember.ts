/**
 * What survives when the page is shown anew: the theme, whether there is sound, which ended attempt was already put aside, of which
 * one the words were compared, which screen of threshold keys was shown; the form of the last attempt with names and public keys in it, until the attempt completes or
 * another folder is opened; who was named; and over a change of the language what was typed into forms. No secret. It is kept in
 * the name of the window, not in storage, so that the page never causes anything to be written to disk but theme and sound, which
 * main keeps beside the language. What stands in an entry of the window's history does not outlive the page's process.
 */
import { fromBase64, toBase64 } from '../../shared/bytes';
import type { LookView } from '../../shared/contract/program';
import type { Route } from './app-context';

export type Theme = 'light' | 'dark';

export interface Remembered {
  theme?: Theme;
  sound?: boolean;
  /** Nonce of the ended attempt whose last screen was left. */
  dismissed?: string;
  /** Nonce of the attempt whose words everyone was said to have compared. */
  compared?: string;
  /** The screen to come back to; undefined for the first one. */
  route?: Route | undefined;
  /** What the last attempt was begun with. */
  again?: Again | undefined;
  /** Who was there. */
  present?: WasPresent;
  /** What was typed into forms, by form and field, where the page is shown anew for another language. */
  kept?: [string, unknown][];
}

/** The form of an attempt that was begun. */
export interface Again {
  nonce: string;
  /** Name of the form, under which its fields are kept. */
  form: string;
  /** The screen that it is. */
  route: Route;
  fields: [string, unknown][];
}

/** Who was named, for the last attempt or in a form since. */
export interface WasPresent {
  operator: string;
  /** As they were typed, with commas between them. */
  witnesses: string;
  /** When it began, ISO 8601, by the machine's clock. */
  at: string;
  /** Path of its ceremony folder. */
  folder: string;
  practice: boolean;
  /** In a form from which no attempt began. */
  typed: boolean;
}

/** JSON has no form for bytes, those of a public key that was given as a file. */
const withBytes = (_name: string, value: unknown): unknown =>
  value instanceof Uint8Array ? { [BYTES]: toBase64(value) } : value;
const BYTES = 'base64';
function bytesAgain(_name: string, value: unknown): unknown {
  const base64 = value !== null && typeof value === 'object' && BYTES in value && value[BYTES];
  return typeof base64 === 'string' ? fromBase64(base64) : value;
}

/** Nothing where the window has another name: none that is ours begins otherwise. */
export const remembered = (): Remembered =>
  window.name.startsWith('{') ? (JSON.parse(window.name, bytesAgain) as Remembered) : {};

export function remember(more: Remembered): void {
  window.name = JSON.stringify({ ...remembered(), ...more }, withBytes);
}

/** Shows the window as it was chosen in it, else as it was `last` on this computer. */
export function showLook(last?: LookView): void {
  if (last) {
    const { theme, sound } = last;
    remember({ ...(theme && { theme }), sound, ...remembered() });
  }
  applyTheme(remembered().theme);
}

/** Without a choice the theme is the system's. */
export function applyTheme(theme: Theme | undefined): void {
  if (theme) document.documentElement.dataset.theme = theme;
}

export const themeInUse = (): Theme =>
  remembered().theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

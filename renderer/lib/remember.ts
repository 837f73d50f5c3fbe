/**
 * The little that survives a reload: the theme, whether there is sound, which ended attempt was already put aside, and which screen of threshold keys
 * was shown. It is kept in the
 * history entry of the window, not in storage, so that the page never causes anything to be written to disk.
 */
import type { Route } from './app-context';

export type Theme = 'light' | 'dark';

export interface Remembered {
  theme?: Theme;
  sound?: boolean;
  /** Nonce of the ended attempt whose last screen was left. */
  dismissed?: string;
  /** The screen to come back to; undefined for the first one. */
  route?: Route | undefined;
  /** What was typed into forms, by form and field, where the page is shown anew for another language. */
  kept?: [string, unknown][];
}

export const remembered = (): Remembered => (history.state as Remembered | null) ?? {};

export const remember = (more: Remembered): void => history.replaceState({ ...remembered(), ...more }, '');

/** Without a choice the theme is the system's. */
export function applyTheme(theme: Theme | undefined): void {
  if (theme) document.documentElement.dataset.theme = theme;
}

export const themeInUse = (): Theme =>
  remembered().theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

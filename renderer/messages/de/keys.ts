/** Texts of the sheet of keys, in German. */
import type { keys as english } from '../en/keys';

export const keys: typeof english = {
  title: 'Tasten',
  keys: [
    ['?', 'Diese Übersicht, solange nichts getippt wird'],
    ['Eingabe', 'Die eine Sache, die auf dieser Seite zu tun ist, vom Titel aus'],
    ['Tab, Umschalt+Tab', 'Weiter zum Nächsten, das bedient werden kann, und zurück'],
    ['F1', 'Die Anleitung, beim Kapitel dieser Seite (englisch)'],
    ['F8', 'Raumansicht: die Wörter so groß wie das Fenster, auch während der Eingabe'],
    ['Esc', 'Schließt, was über der Seite liegt; nichts Getipptes geht verloren'],
    ['Strg +, Strg −, Strg 0', 'Größer, kleiner, wie üblich (macOS: Cmd)'],
  ],
};

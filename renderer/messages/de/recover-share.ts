/** Texts of recovery A and B that every screen of an attempt needs, in German. */
import type { recoverShare as english } from '../en/recover-share';
import { digestOnPaper } from './common';

export const recoverShare: typeof english = {
  title: 'Der verlorene Anteil ist wiederhergestellt',
  lead: 'Er ist für den Schlüssel verschlüsselt, den sein Inhaber von jetzt an hat. Die Schlüssel bleiben, wie sie sind.',
  toDo: [
    'Geben Sie dem Inhaber seine Datei aus „messages“. Er prüft den Anteil und signiert die Quittung; bis dahin lässt sich damit nichts tun.',
    'Taucht der verlorene auf, vernichten Sie ihn vor Zeugen: Es ist derselbe Anteil.',
    digestOnPaper,
  ],
};

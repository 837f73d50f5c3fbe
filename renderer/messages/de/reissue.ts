/** Texts of issuing a share again, in German. */
import type { reissue as english } from '../en/reissue';
import { digestOnPaper } from './common';

export const reissue: typeof english = {
  steps: ['Zweck', 'Wörter vergleichen', 'Anteile', 'Ergebnis'],
  title: (holder, index) =>
    holder ? `Anteil von ${holder} erneut ausstellen` : `Index ${index} erneut ausstellen`,
  lead: required =>
    `Derselbe Anteil, verschlüsselt für den Schlüssel, der hier angegeben wird. ${required} Inhaber geben ihre ein; kein anderer Anteil ändert sich.`,
  holder: 'Wessen Anteil',
  name: 'Wer ihn hat',
  nameHint: 'Das Register sagt es nicht. Von da an nennt es diesen Inhaber.',
  go: 'Festlegen und Wörter zeigen',
  asideTitle: 'Was dann geschieht',
  aside: [
    'Alles auf dieser Seite wird festgelegt und unter acht Wörtern gezeigt.',
    'Jeder Inhaber vergleicht die Wörter und gibt dann, von den anderen ungesehen, einen Anteil ein.',
    'Der Anteil verlässt das Programm nur verschlüsselt für den hier angegebenen Schlüssel. Eine Kopie, die es noch gibt, bleibt gut: Nichts kann sie zurückholen.',
  ],

  done: {
    title: holder =>
      holder ? `Der Anteil von ${holder} ist erneut ausgestellt` : 'Der Anteil ist erneut ausgestellt',
    toDo: holder => [
      `Geben Sie ${holder || 'dem Inhaber'} die verschlüsselte Datei. Auf einem Rechner mit dem privaten Schlüssel oder der Smartcard, für die sie verschlüsselt ist, öffnet sie sich mit:`,
      'Gibt es die alte Datei oder das alte Papier noch, lassen Sie es vor Zeugen vernichten: Es bleibt ein guter Anteil.',
      'Geben Sie jedem anderen Inhaber die für ihn geschriebene Mitteilung: Sie sagt, dass dieser Anteil erneut ausgestellt wurde.',
      digestOnPaper,
    ],
    forVault:
      'Vault muss nichts davon wissen: Das ist der Anteil, den es ausgestellt hat, mit demselben Index. Nur seine Verschlüsselung ist neu.',
  },
};

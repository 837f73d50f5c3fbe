/** Texts of starting an attempt for a request that everybody has confirmed, in German. */
import type { start as english } from '../en/tss-start';

const GIVEN_UP =
  'Wird der Vorgang aufgegeben, scheitert sein Antrag: Ein neuer muss gestellt und bestätigt werden.';
const OPENS_OWN =
  'öffnet den eigenen geprüften Anteil mit der Karte. Er ist in einem eigenen Prozess, nie mit einem anderen zusammen.';

export const start: typeof english = {
  keyGen: {
    title: 'Schlüssel erzeugen',
    lead: 'Alle haben bestätigt. Beiträge, die nicht anderswo erstellt wurden, werden jetzt erstellt, jeder in einem eigenen Prozess.',
    go: 'Beiträge erstellen und Wörter zeigen',
    asideTitle: 'Was dann geschieht',
    aside: [
      'Der Schlüssel jedes Inhabers und der Hashwert jedes Beitrags stehen unter acht Wörtern.',
      'Alle vergleichen die Wörter und die Zeilen. Erst dann wird etwas summiert.',
      'Heraus kommen eine verschlüsselte Datei für jeden Inhaber, das öffentliche Register und das Protokoll.',
      GIVEN_UP,
    ],
  },
  reshare: {
    title: 'Neue Anteile erzeugen',
    lead: 'Alle haben bestätigt. Jeder Inhaber, der keinen Beitrag gebracht hat, bringt jetzt seinen Anteil an den Tisch.',
    absent: threshold => `Wer nicht kommt (mindestens ${threshold} müssen kommen)`,
    go: 'Wörter zeigen',
    asideTitle: 'Was dann geschieht',
    aside: [
      'Der Schlüssel jedes neuen Inhabers und jeder Beitrag stehen unter acht Wörtern.',
      `Jeder Inhaber ${OPENS_OWN}`,
      'Heraus kommen eine verschlüsselte Datei für jeden neuen Inhaber, das öffentliche Register und das Protokoll.',
      GIVEN_UP,
    ],
  },
  recover: {
    title: 'Verlorenen Anteil wiederherstellen',
    lead: 'Alle haben bestätigt. Jeder Inhaber, der hilft, bringt jetzt seinen Anteil an den Tisch.',
    go: 'Wörter zeigen',
    asideTitle: 'Was dann geschieht',
    aside: [
      'Wessen Anteil wiederhergestellt wird, für welchen Schlüssel, und wer hilft, steht unter acht Wörtern.',
      `Wer hilft, ${OPENS_OWN}`,
      'Heraus kommt eine verschlüsselte Datei für den Inhaber. Es ist derselbe Anteil wie zuvor: Taucht die alte Kopie auf, öffnet sie noch.',
      GIVEN_UP,
    ],
  },
  proveKeys: {
    title: 'Schlüssel nachweisen',
    lead: 'Ein Quorum signiert einen Text, den ein Prüfer vorgibt. Mit dem Register kann das jeder nachprüfen.',
    challenge: 'Text des Prüfers',
    challengeHint: 'Eine Zeile von 16 Zeichen oder mehr, wie sie gegeben wurde.',
    who: threshold => `Wer signiert: ${threshold} von ihnen`,
    go: 'Festlegen und Wörter zeigen',
    asideTitle: 'Was dann geschieht',
    aside: [
      'Der Text, die Schlüssel und die Inhaber werden festgelegt und unter acht Wörtern gezeigt.',
      'Jeder dieser Inhaber öffnet dann den eigenen geprüften Anteil mit der Karte.',
      'Heraus kommt der Nachweis, eine Datei, die nichts Geheimes enthält. Die Anteile bleiben gut.',
    ],
  },
};

/** Texts of a group's keys, and of what follows on them, in German. */
import type { epoch as english } from '../en/tss-epoch';
import { listed } from './common';

const states = { issued: 'ausgestellt', valid: 'gültig', void: 'nichtig' };

const FINDINGS = {
  'does-not-fit': 'passt nicht',
  'does-not-decrypt': 'lässt sich nicht öffnen',
  'foreign-content': 'gehört zu etwas anderem',
};

export const epoch: typeof english = {
  back: 'Zurück zur Gruppe',
  which: 'Welche Schlüssel',
  numbered: (number, state) => `Epoche ${number}, ${states[state]}`,
  state: {
    issued:
      'Noch nicht in Gebrauch: Nichts von diesen Schlüsseln wird herausgegeben, bevor jeder Inhaber seinen Anteil bestätigt hat.',
    valid: 'In Gebrauch: Jeder Inhaber hat seinen Anteil bestätigt.',
    void: 'Nichtig: Diese Schlüssel dürfen nie verwendet werden, und ihre Anteile sind zu vernichten.',
  },
  voidSince: {
    complaint: contributor => `Was Inhaber ${contributor} beigetragen hat, passt nicht.`,
    declared: () => 'Es wurde so erklärt, weil Quittungen fehlten oder nicht übereinstimmten.',
  },
  complaint: (name, contributor, finding) =>
    `${name} hat sich über das beschwert, was ${contributor} geschickt hat: Es ${finding}.`,
  finding: FINDINGS,
  receipts: 'Quittungen',
  disagreeing:
    'Die Quittungen gelten verschiedenen Chain-Codes, also werden diese Schlüssel nie gültig. Klären Sie, wessen falsch ist, und erklären Sie sie für nichtig.',
  chainCode: names => `Chain-Code nach ${listed(names)}`,
  receipt: 'Quittung',
  at: 'Wann',
  missing: 'FEHLT',
  how: { signed: 'signiert', code: 'mit Code, nur nach Angabe dieses Rechners' },
  destroyed: 'Anteil vernichtet',
  hash: number => `Hashwert der Schlüssel, Epoche ${number}`,
  hashHint: 'In jeder Quittung steht er in der Zeile „Epoch hash“.',
  root: {
    secp256k1: 'Öffentlicher Wurzelschlüssel, secp256k1',
    ed25519: 'Öffentlicher Wurzelschlüssel, ed25519',
  },
  more: 'Mehr zu diesen Schlüsseln',
  way: {
    check: 'Anteil prüfen',
    receipt: 'Quittung einreichen',
    code: 'Quittung mit Code',
    complain: 'Beschwerde einreichen',
    void: 'Für nichtig erklären',
    destroyed: 'Vernichtete Anteile eintragen',
    xpub: 'Erweiterte Schlüssel schreiben',
    child: 'Kindschlüssel zeigen',
  },
  whose: 'Wessen Anteil',
  choose: 'Wählen Sie einen',
  holder: (number, name) => `${name}, ${number}`,

  opening: {
    practice: 'Der erfundene Schlüssel des Inhabers',
    practiceHint: 'Er liegt im Ordner dieses Übungstresors.',
    by: 'Womit öffnen',
    card: 'Karte des Inhabers, mit gpg auf diesem Rechner',
    cardHint:
      'Oder mit einem Schlüssel in gpg auf diesem Rechner. Die PIN wird in das eigene Fenster von gpg getippt.',
    privateKey: 'Privater Schlüssel, hier eingegeben',
    privateKeyHint: 'Nur wenn es nicht anders geht. Es wird festgehalten.',
  },

  check: {
    title: 'Anteil prüfen',
    lead: 'Ein Inhaber, allein. Am besten auf einem eigenen Rechner: Dann sieht nur dieser den Anteil.',
    other: 'Andere Datei wählen',
    ofFolder: 'Genommen wird die Anteilsdatei im Zeremonieordner.',
    takeOfFolder: 'Die aus dem Zeremonieordner nehmen',
    notThisFile: file =>
      `„${file}“ ist nicht die Anteilsdatei, die hier gebraucht wird, oder nicht so, wie Quorate sie geschrieben hat. Wählen Sie eine andere, oder nehmen Sie die aus dem Zeremonieordner.`,
    go: 'Anteil prüfen',
    asideTitle: 'Was geprüft wird',
    aside: [
      'Alles, was diesem Inhaber geschickt wurde, wird einzeln geöffnet und mit dem Register verglichen. Dafür wird ein eigener Prozess gestartet.',
      'Was passt, wird summiert und noch einmal geschrieben, als eine Nachricht, die nur dieser Inhaber öffnet.',
      'Ein Rechner, auf dem so viele Anteile geprüft wurden, wie die Schwelle sagt, hat genug für den Wurzelschlüssel gesehen.',
    ],
    fits: name => `Der Anteil von ${name} passt`,
    fitsNot: name => `Der Anteil von ${name} passt nicht`,
    compare: 'Vergleichen Sie ihn mit dem Papier.',
    ownDigest: 'Hashwert Ihres eigenen Beitrags',
    ownDigestHint:
      'Wenn Sie ihn auf einem eigenen Rechner erstellt haben, die ersten 16 Stellen oder acht Wörter, von Ihrem eigenen Papier. Sonst bleibt es leer.',
    madeOf: 'Woraus diese Schlüssel sind',
    ownMadeHere: name =>
      `Laut Register wurde der Beitrag von ${name} bei der Zeremonie erstellt. War es ein eigener Rechner: Signieren Sie keine Quittung, und lassen Sie diese Schlüssel für nichtig erklären.`,
    otherChainCodes: names =>
      `Einen anderen Chain-Code als den des Tresors, oder keinen lesbaren, schickte: ${names.join(', ')}. Der richtige kam von jemand anderem, der Anteil passt also; sagen Sie es allen, und klären Sie, warum.`,
    receiptTitle: name => `Quittung zum Signieren für ${name}`,
    complaintTitle: contributor => `Beschwerde über Inhaber ${contributor}, zum Signieren`,
    misfit: (contributor, finding, of) =>
      finding === 'does-not-fit'
        ? `Was Inhaber ${contributor} geschickt hat, passt nicht (${of}). Verwenden Sie diese Schlüssel nicht, und signieren Sie die Beschwerde.`
        : finding === 'foreign-content'
          ? `Was Inhaber ${contributor} geschickt hat, ist keine Nachricht dieses Antrags. Veröffentlichen Sie nie einen Schlüssel dazu, und signieren Sie die Beschwerde.`
          : `Was Inhaber ${contributor} geschickt hat, ließ sich nicht öffnen. Verwenden Sie diese Schlüssel nicht, und signieren Sie die Beschwerde.`,
    noKeyKnown:
      'Der Schlüssel zu dieser Nachricht ist hier nicht bekannt, und ohne ihn kann niemand nachsehen. Prüfen Sie noch einmal mit der Karte.',
    toSign:
      'Legen Sie den Text, wie er ist, bis zum letzten Zeilenende in eine Datei, und signieren Sie sie mit „gpg --clear-sign“. Reichen Sie ein, was gpg geschrieben hat.',
    sum: 'Der ganze Anteil, in einer Nachricht an seinen Inhaber, ist in',
    practice: 'Mit dem erfundenen Schlüssel signieren und bringen',
    onTo: { receipt: 'Weiter zur signierten Quittung', complain: 'Weiter zur signierten Beschwerde' },
  },

  signed: {
    receipt: {
      title: 'Quittung einreichen',
      lead: 'Damit sagt ein Inhaber, dass sein Anteil passt. Mit der letzten sind die Schlüssel in Gebrauch.',
      label: 'Signierte Quittung',
      hint: 'Die Datei, die gpg geschrieben hat, oder ihr Text.',
      go: 'Quittung annehmen',
      asideTitle: 'Was eine Quittung zeigt',
      aside: ['Dass ihr Inhaber den Anteil hat, durch einen Beweis, der nichts von ihm verrät.'],
    },
    complain: {
      title: 'Beschwerde einreichen',
      lead: 'Sie öffnet die eine Nachricht, die nicht passt, sodass alle sie ansehen können.',
      label: 'Signierte Beschwerde',
      hint: 'Die Datei, die gpg geschrieben hat, oder ihr Text.',
      go: 'Beschwerde annehmen',
      asideTitle: 'Was folgt',
      aside: [
        'Passt die Nachricht nicht, sind die Schlüssel endgültig nichtig, und wer sie beigetragen hat, wird genannt.',
        'Passt sie doch, ändert sich nichts.',
      ],
    },
  },

  code: {
    title: 'Quittung mit Code',
    lead: 'Für einen Inhaber, der nichts signieren kann. Sie zählt, wenn der Anteil bei dieser Zeremonie geprüft wurde.',
    code: 'Code aus dem geprüften Anteil',
    codeHint: 'Die zweite Zeile der Nachricht, die die Prüfung geschrieben hat: 26 Zeichen.',
    go: 'Code annehmen',
    asideTitle: 'Schwächer als eine Signatur',
    aside: ['Er wird nur nach Angabe dieses Rechners angenommen und bleibt so gekennzeichnet.'],
  },

  renewKey: {
    title: 'Inhaberschlüssel erneuern',
    lead: 'Derselbe OpenPGP-Schlüssel mit neuem Ablaufdatum. Einen anderen gibt es nur mit einer Wiederherstellung des Anteils.',
    whose: 'Wessen Schlüssel',
    go: 'Schlüssel eintragen',
    back: 'Zurück zum Tresor',
    asideTitle: 'Was verglichen wird',
    aside: [
      'Der Fingerabdruck muss der im Register sein, ebenso der des Unterschlüssels zum Verschlüsseln. Eine ältere Kopie wird zurückgewiesen.',
      'Jede Kopie bleibt im Register. Benutzt wird die neueste.',
    ],
  },

  declare: {
    whose: 'Wessen Anteile vernichtet wurden',
    show: 'Festlegen und Wörter zeigen',
    compare: 'Wörter vergleichen',
    compareLead:
      'Jemand liest die Wörter und den Satz vor. Alle anderen vergleichen sie. Die Wörter sind englisch: Buchstabieren Sie im Zweifel.',
    words: 'Acht Wörter für das, was erklärt wird',
    go: 'Alle sehen dieselben Wörter: eintragen',
    void: {
      title: 'Schlüssel für nichtig erklären',
      lead: 'Wenn Quittungen nicht kommen. Es ist endgültig: Eine Quittung, die später kommt, ändert nichts.',
      says: (number, who) =>
        `Epoche ${number} wird endgültig für nichtig erklärt. ${who.length > 0 ? `Fehlende Quittungen: ${listed(who)}.` : 'Ihre Quittungen gelten verschiedenen Chain-Codes.'} Ihre Anteile öffnen den Tresor vielleicht noch: Sie sind zu vernichten.`,
      asideTitle: 'Bevor Sie das tun',
      aside: [
        'Fragen Sie die Inhaber, deren Quittungen fehlen. Neue Schlüssel brauchen einen neuen Antrag, und noch einmal alle.',
      ],
    },
    destroyed: {
      title: 'Vernichtete Anteile eintragen',
      lead: 'Dass alles mit dem Anteil vernichtet ist, haben Menschen gesehen; das Programm kann es nicht.',
      says: (number, who) => `Von Epoche ${number} sind diese Anteile vernichtet: ${listed(who)}.`,
      asideTitle: 'Warum das zählt',
      aside: [
        'So viele alte Anteile, wie die Schwelle sagt, öffnen den Tresor noch, was auch immer seitdem ausgegeben wurde.',
      ],
    },
  },

  xpub: {
    title: 'Erweiterte Schlüssel schreiben',
    lead: 'xpub und cpub für Wallets, aus dem geprüften Anteil eines beliebigen Inhabers.',
    confidential:
      'Die Datei ist vertraulich: Mit ihr und einem privaten Schlüssel unterhalb der Wurzel lässt sich der Wurzelschlüssel berechnen.',
    sum: 'Geprüften Anteil wählen',
    sumHint: 'Die Nachricht, die die erste Prüfung geschrieben hat (.asc).',
    path: 'Pfad der neuen Datei',
    pathHint: 'Außerhalb des Zeremonieordners, wie in /media/wallet/xpub.txt.',
    go: 'Datei schreiben',
    written: 'Die erweiterten Schlüssel sind geschrieben',
    asideTitle: 'Für wen sie ist',
    aside: [
      'Für den, der die Wallet einrichtet, und für niemanden sonst. In den Zeremonieordner gehört sie nicht.',
    ],
  },

  child: {
    title: 'Öffentlicher Kindschlüssel',
    lead: 'Um zu prüfen, dass eine Wallet die richtigen Schlüssel hat.',
    extended: 'xpub oder cpub',
    extendedHint: 'Vertraulich, wie die Datei, in der er steht.',
    path: 'Pfad',
    pathHint: 'Wie in m/44/60/0/0/5, ohne gehärteten Schritt.',
    go: 'Schlüssel zeigen',
    key: (curve, path) => `Öffentlicher Schlüssel auf ${curve} bei ${path}`,
    asideTitle: 'Was zu vergleichen ist',
    aside: ['Der Schlüssel, den die Wallet beim selben Pfad zeigt, muss dieser sein, Stelle für Stelle.'],
  },
};

/** What is refused of a key set, its record, or the ceremony folder, in German. */
import type { folderTexts as english } from '../../en/refusals/folder';
import { thing } from './facts';

export const folderTexts: typeof english = {
  // The key set
  THRESHOLD_ONE: f =>
    f.name
      ? `Mit Schwelle 1 hätte jeder Inhaber von „${f.name}“ den Schlüssel selbst. Verlangen Sie 2 Anteile oder mehr.`
      : 'Ein Satz mit Schwelle 1 hat kein Polynom, das sich erweitern ließe: Sein Anteil ist der Schlüssel selbst. Machen Sie einen Rekey (OpenBao: rotate-keys) mit Schwelle 2 oder mehr.',
  THRESHOLD_OUT_OF_RANGE: () =>
    'Die Schwelle ist eine ganze Zahl von 2 bis 255 und nicht größer als die Zahl der Anteile.',
  TOO_FEW_HOLDERS: f =>
    `Ein Satz braucht mindestens so viele Inhaber, wie seine Schwelle sagt (${f.expected}).`,
  TOO_MANY_HOLDERS: () => 'Ein Satz kann höchstens 255 Anteile haben. Nennen Sie weniger Inhaber.',
  ISSUED_OUT_OF_RANGE: () =>
    'Die Zahl der ausgestellten Anteile ist eine ganze Zahl von der Schwelle bis 255.',
  MORE_INDEXES_THAN_ISSUED: () =>
    'Es sind mehr Indizes genannt, als Anteile ausgestellt wurden. Vergleichen Sie beides mit den Papieren der Inhaber.',
  INDEX_REPEATED: f =>
    `Index ${f.index} ist zweimal genannt, und keine zwei Anteile haben denselben. Sehen Sie in den Papieren der Inhaber nach, und nennen Sie jeden einmal.`,
  SCHEME_UNSUPPORTED: f =>
    `${thing(f, 'Das Schema ', 'Das angegebene Schema')} wird hier nicht unterstützt. Nehmen Sie vault.`,
  NAME_UNUSABLE: () =>
    'Ein Name hat 1 bis 100 Zeichen auf einer Zeile, ohne Steuer- und Richtungszeichen. Wählen Sie einen anderen.',
  HOLDER_REPEATED: f =>
    `Zwei Inhaber heißen ${thing(f, '', 'gleich')}, oder es sieht so aus. Geben Sie jedem einen Namen, der sich von den anderen unterscheiden lässt.`,
  KEY_SET_NOT_FOUND: f =>
    `In diesem Ordner gibt es keinen Schlüsselsatz ${thing(f, '', 'dieses Namens')}. Prüfen Sie den Namen oder den Ordner.`,
  KEY_SET_EXISTS: f =>
    `In diesem Ordner gibt es schon einen Schlüsselsatz ${thing(f, '', 'dieses Namens')}. Wählen Sie einen anderen Namen, oder nehmen Sie diesen Satz.`,
  KEY_SET_AMBIGUOUS: f =>
    `Mehr als ein Verzeichnis dieses Ordners enthält den ${f.vault ? 'Tresor' : 'Schlüsselsatz'} ${thing(f, '', 'dieses Namens')}. Schieben Sie die älteren Kopien weg, und öffnen Sie den Ordner noch einmal.`,
  KEY_SET_NOT_OPEN: () => 'Kein Schlüsselsatz ist gewählt. Wählen Sie erst einen.',
  SAME_KEY_TWICE: f =>
    `${f.holder || `Der Inhaber von Index ${f.index}`} und ${f.other} hätten denselben OpenPGP-Schlüssel, und das senkt die Schwelle. Jeder Inhaber braucht einen eigenen Schlüssel.`,

  // The ceremony folder
  FOLDER_NOT_OPEN: () => 'Kein Zeremonieordner ist geöffnet. Öffnen Sie erst einen.',
  FOLDER_MISSING: f =>
    `${thing(f, 'Den Ordner ', 'Den angegebenen Ordner')} gibt es nicht. Legen Sie ihn an, oder sehen Sie nach, ob der richtige Datenträger eingehängt ist.`,
  FOLDER_NEW: f =>
    `${thing(f, 'Den Ordner ', 'Den angegebenen Ordner')} gibt es noch nicht. Legen Sie dort einen neuen an, oder berichtigen Sie den Pfad.`,
  FOLDER_READ_ONLY: f =>
    `In ${thing(f, '', 'den Ordner')} lässt sich nichts schreiben. Prüfen Sie seine Rechte und den Schreibschutz des Datenträgers.`,
  FOLDER_UNREADABLE: f =>
    `${thing(f, '', 'Den Ordner')} darf der Benutzer, der dies ausführt, nicht lesen. Prüfen Sie Besitzer und Rechte, und öffnen Sie den Ordner noch einmal.`,
  FOLDER_FULL: f =>
    `In ${thing(f, '', 'dem Ordner')} ist kein Platz mehr. Schaffen Sie Platz, und machen Sie das noch einmal; nichts, was gespeichert war, ist verloren.`,
  FOLDER_IN_USE: f =>
    `${thing(f, 'Der Ordner ', 'Dieser Ordner')} wird von einem anderen Quorate benutzt. Schließen Sie erst jenes.`,
  FOLDER_FAILED: f =>
    f.tooLong
      ? `Der Pfad zu ${thing(f, '', 'einer Datei im Ordner')} oder ihr Name ist hier zu lang. Verschieben Sie diesen Ordner auf seinem Datenträger weiter nach oben, oder nehmen Sie einen kürzeren Namen.`
      : `${thing(f, '', 'Der Ordner')} konnte nicht gelesen oder geschrieben werden. Kopieren Sie erst diesen Datenträger, und lassen Sie ihn dann prüfen (fsck, chkdsk).`,
  FOLDER_GONE: f =>
    `Der Stick mit ${thing(f, '', 'diesem Ordner')} ist weg. Stecken Sie denselben wieder ein, und versuchen Sie es noch einmal.`,
  FOLDER_DAMAGED: f =>
    `Das System hat den Datenträger mit ${thing(f, '', 'diesem Ordner')} beschädigt gefunden. Es wird nichts darauf geschrieben. Kopieren Sie ihn erst, und lassen Sie ihn dann prüfen (fsck, chkdsk).`,
  FILE_EXISTS: f =>
    `${thing(f, 'Die Datei ', 'Die Datei')} gibt es schon, und sie wird nie überschrieben. Schieben Sie sie weg, und schreiben Sie noch einmal.`,
  FILE_NOT_FOUND: f =>
    `${thing(f, 'Die Datei ', 'Die angegebene Datei')} gibt es nicht, oder sie ist nicht lesbar. Prüfen Sie Namen und Rechte.`,
  FILE_TOO_LARGE: f =>
    `${thing(f, 'Die Datei ', 'Die angegebene Datei')} ist größer, als eine Datei dieser Art sein sollte. Wählen Sie die richtige.`,
  FILE_NOT_REGULAR: f =>
    `${thing(f, '', 'Dies')} ist ein Link, ein Ordner oder ein Gerät, keine gewöhnliche Datei und kein eigener Ordner. Legen Sie das Richtige dorthin.`,
  RECORD_CHANGED: f =>
    `${thing(f, 'Das Register ', 'Das Register')} ist nicht das, das unter den Wörtern steht: Jemand hat es inzwischen geändert. Der Vorgang ist beendet und bürgt für nichts; spielen Sie das richtige Register zurück, und beginnen Sie neu.`,
  ISSUED_NOT_RECORDED: f =>
    `Der Anteil mit Index ${f.index} wurde ausgestellt und ist nicht eingetragen: Jemand hat inzwischen ${thing(f, '', 'das Register')} geändert. Legen Sie ${f.other ? `„${f.other}“` : 'seinen Export'} beiseite, schreiben Sie den Hashwert dieses Protokolls auf, und spielen Sie das richtige Register zurück.`,
  FOLDER_IS_KEY_SET: f =>
    `${thing(f, '', 'Dieser Ordner')} ist das Verzeichnis eines Schlüsselsatzes. Öffnen Sie den Ordner, in dem es liegt.`,
  FILE_NEWER_FORMAT: f =>
    `${thing(f, '', 'Eine Datei')} wurde von einem neueren Quorate geschrieben. Nehmen Sie diese Version; nichts wurde geändert.`,
  FILE_DAMAGED: f =>
    f.name
      ? `„${f.name}“ ist beschädigt oder von Hand verändert. Spielen Sie die Datei aus einer Kopie zurück; nichts wurde geändert.`
      : 'Eine angegebene Datei ist nicht die, die hier gebraucht wird, oder nicht so, wie Quorate sie geschrieben hat. Sehen Sie nach, welche Datei das ist, und kopieren Sie sie noch einmal von dort, wo sie geschrieben wurde; nichts wurde geändert.',
  RECORD_OLDER: f =>
    `${thing(f, 'Das Register ', 'Das Register dieses Satzes')} hat Nummer ${f.seen}, aber derselbe Ordner weiß (durch ein Protokoll oder die aufbewahrte Fassung) von Nummer ${f.expected}: Eine alte Kopie wurde zurückgespielt. Spielen Sie das neueste Register zurück, bevor etwas ausgestellt wird.`,
  RECORD_ALTERED: f =>
    `${thing(f, 'Das Register ', 'Das Register dieses Satzes')} ist nicht so, wie die letzte Zeremonie es hinterließ: Es wurde von Hand verändert oder ausgetauscht. Spielen Sie es aus einer Kopie zurück, bevor etwas ausgestellt wird.`,
  RECORD_UNWITNESSED: (f, say) =>
    `Kein lesbares Protokoll nennt ${thing(f, 'das Register ', 'das Register dieses Satzes')}: Man kann es nur ansehen. Spielen Sie die Protokolle aus einer Kopie zurück, oder bürgen Sie für das Register mit seinem Hashwert vom Papier (${say.by.vouchAny}).`,
  RECORD_TOO_LARGE: f =>
    `${thing(f, 'Das Register ', 'Das Register dieses Satzes')} hätte mehr als ${f.expected} MiB und wäre nicht wieder lesbar. Nichts wurde geschrieben. Legen Sie für weitere Gruppen einen anderen Tresor an.`,
  RECORD_LOST: f =>
    `${thing(f, '', 'Das Register dieses Satzes')} fehlt oder ist nicht lesbar, und nichts, was daneben aufbewahrt wird, führt zu dem, was die Protokolle nennen. Spielen Sie das Register aus einer Kopie zurück; nichts wurde geändert.`,
  FILE_NOT_AS_WRITTEN: f =>
    `${thing(f, '', 'Eine Datei')} las sich nicht so zurück, wie sie geschrieben wurde. Der Datenträger ist vielleicht defekt; nehmen Sie einen anderen, und schreiben Sie noch einmal.`,
  FILE_LEFT_BEHIND: f =>
    `${thing(f, '', 'Eine Datei')} ließ sich weder ganz schreiben noch wieder entfernen: Sie kann noch enthalten, was gesichert werden sollte. Entfernen Sie sie, oder vernichten Sie den Datenträger, und sichern Sie dann anderswo.`,
  NOTHING_TO_WRITE: () => 'Es gibt kein Ergebnis, das darauf wartet, geschrieben zu werden.',
};

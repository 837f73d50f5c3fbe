/** What is refused of TSS vaults, their groups and requests, and of what holders answer to these, in German. */
import type { OfHolder, Place } from '../../en/refusals/facts';
import type { tssRequestTexts as english } from '../../en/refusals/tss-requests';
import { eitherIn } from '../../lists';
import { differs } from './differs';

const either = eitherIn('de');

const Holder = (f: OfHolder): string => f.holder ?? 'Dieser Inhaber';

/** After „von“. */
const ofHolder = (f: OfHolder): string => f.holder ?? 'diesem Inhaber';

/** Of a group by the part that it has in a request, or by its type. */
export const groupName = (name: string): string => GROUPS.get(name) ?? `Gruppe ${name}`;

const GROUPS = new Map([
  ['source', 'Quellgruppe'],
  ['target', 'Empfängergruppe'],
  ['main', 'Hauptgruppe'],
  ['MainGroup', 'Hauptgruppe'],
  ['SigningGroup', 'Signaturgruppe'],
  ['RecoveryGroup', 'Wiederherstellungsgruppe'],
]);

const otherType = (part: string, f: { name: string; other?: readonly string[] }): string => {
  const types = either(f.other, groupName);
  return `Die ${part} kann hier keine ${groupName(f.name)} sein: Für diesen Antrag ist sie eine ${types ?? 'Gruppe anderer Art'}. Wählen Sie eine andere Gruppe oder eine andere Art von Antrag.`;
};

const slip = (f: Place & { swapped?: boolean }): string => {
  if (f.position === undefined) return '';
  return f.swapped
    ? ` Sehen Sie sich die Zeichen ${f.position} und ${f.position! + 1} noch einmal an, die vertauscht sein können.`
    : ` Sehen Sie sich Zeichen ${f.position} noch einmal an, vielleicht das einzige falsche.`;
};

export const tssRequestTexts: typeof english = {
  // TSS vaults and groups
  TSS_VAULT_UNKNOWN: () =>
    'In diesem Ordner gibt es keinen TSS-Tresor mit dieser ID oder diesem Namen. Sehen Sie in der Liste der Tresore nach.',
  TSS_VAULT_EXISTS: f => `Einen TSS-Tresor „${f.name}“ gibt es schon. Wählen Sie einen anderen Namen.`,
  TSS_HOLDER_COUNT: f =>
    `Eine Gruppe hat 2 bis ${f.expected} Inhaber, und dies sind ${f.seen}. Nennen Sie für jeden Anteil einen.`,
  TSS_KEY_LENGTH: f =>
    `Der OpenPGP-Schlüssel von ${ofHolder(f)} ist länger als ${f.expected} KiB, meist durch Signaturen, die hier nicht gebraucht werden. Exportieren Sie ihn ohne sie (gpg --export-options export-minimal).`,
  TSS_KEY_OTHER: f =>
    `Das ist ein anderer Schlüssel als der von ${ofHolder(f)} im Register: Sein Fingerabdruck oder der des Unterschlüssels zum Verschlüsseln ist nicht derselbe. Bringen Sie denselben mit neuem Ablaufdatum; einen anderen gibt es nur mit einer Wiederherstellung des Anteils (A, B).`,
  TSS_KEY_AS_BEFORE: f =>
    `Das Register hat diesen Schlüssel von ${ofHolder(f)} schon, Byte für Byte. Nichts wurde geändert.`,
  TSS_KEY_OLDER: f =>
    `Das ist eine frühere Kopie des Schlüssels von ${ofHolder(f)}, als das Register hat: Sein Besitzer hat ihn seitdem neu signiert. Exportieren Sie ihn dort neu, wo er zuletzt geändert wurde.`,
  TSS_PARTICIPANTS: f =>
    `Die Gruppe soll ${f.expected} Teilnehmer haben, und genannt sind ${f.seen} Inhaber. Bringen Sie beides in Übereinstimmung.`,

  // What a request asks for
  TSS_REQUEST_TYPE: () =>
    'Eine solche Art von Antrag gibt es nicht: Es ist KeyGen, KeyGenFromKeyGroup oder Recovery, genau so geschrieben.',
  TSS_GROUP_UNKNOWN: f =>
    `Dieser Tresor hat keine Gruppe mit der ID, die als ${groupName(f.name)} angegeben ist. Sehen Sie in der Liste seiner Gruppen nach.`,
  TSS_TARGET_TYPE: f => otherType('Empfängergruppe', f),
  TSS_TARGET_NOT_NEW: () =>
    'Die Empfängergruppe hat schon Schlüssel, oder soll sie durch einen Antrag bekommen, der nicht erledigt ist. Legen Sie für neue Schlüssel eine neue Gruppe an.',
  TSS_TARGET_NOT_VALID: () =>
    'Die Empfängergruppe hat keine Schlüssel, die alle ihre Inhaber bestätigt haben, also kann keiner ihrer Anteile erneut ausgestellt werden. Warten Sie auf die Quittungen.',
  KEY_EXISTS: f =>
    f.name === 'issued'
      ? 'Dieser Tresor hat schon Wurzelschlüssel, und nicht jeder Inhaber hat sie bestätigt. Bringen Sie die fehlenden Quittungen. Kommt eine nicht, oder gilt eine Beschwerde etwas, das niemand ansehen kann, erklären Sie diese Schlüssel für nichtig (tss declare-void); danach erzeugt ein KeyGen andere.'
      : 'Dieser Tresor hat seine Wurzelschlüssel: Sie werden einmal erzeugt. Nehmen Sie KeyGenFromKeyGroup für weitere Gruppen, oder einen anderen Tresor für andere Schlüssel.',
  TSS_SOURCE_NOT_TAKEN: () =>
    'Ein KeyGen hat keine Quellgruppe: Es erzeugt neue Schlüssel. Lassen Sie die Quellgruppe weg.',
  TSS_SOURCE_MISSING: () =>
    'Dieser Antrag braucht eine Quellgruppe: die, deren Inhaber ihre Anteile bringen. Nennen Sie sie.',
  TSS_SOURCE_TYPE: f => otherType('Quellgruppe', f),
  TSS_SOURCE_NOT_VALID: () =>
    'Die Quellgruppe hat keine Schlüssel, die alle ihre Inhaber bestätigt haben. Warten Sie auf ihre Quittungen, oder wählen Sie eine andere Gruppe.',
  TSS_SOURCE_UNAVAILABLE: () =>
    'Die Quellgruppe ist außer Gebrauch: Eine andere hat sie ersetzt. Wählen Sie die Gruppe, die sie ersetzt hat.',
  TSS_HOLDER_UNKNOWN: f =>
    `Die ${groupName(f.name)} hat keinen Inhaber mit ${f.other === undefined ? 'dieser Kennung' : `der Kennung ${f.other}`}. Sehen Sie in der Liste ihrer Inhaber nach.`,
  TSS_HOLDER_TWICE: f =>
    `${Holder(f)} ist unter denen, die teilnehmen, zweimal genannt. Nennen Sie jeden Inhaber einmal.`,
  TSS_HOLDER_UNCONFIRMED: f =>
    `${Holder(f)} hat den zuletzt ausgegebenen Anteil nicht bestätigt, also ist er nicht zu gebrauchen. Bitten Sie um die Quittung, oder nennen Sie einen anderen Inhaber.`,
  TSS_RECOVERY_MODE: f =>
    f.name === 'type'
      ? 'Nur eine Recovery hat einen Wiederherstellungsmodus. Lassen Sie ihn weg, oder stellen Sie den Antrag als Recovery.'
      : 'Einen solchen Modus der Wiederherstellung gibt es nicht: Es ist A (aus derselben Gruppe), B (aus Wiederherstellungs- und Hauptgruppe) oder C (eine neue Hauptgruppe).',
  TSS_RECOVERY_GROUPS: () =>
    'Bei Wiederherstellung A kommt der verlorene Anteil aus seiner eigenen Gruppe: Quelle und Ziel sind dieselbe. Für eine andere Quelle nehmen Sie Wiederherstellung B oder C.',
  TSS_LOST_HOLDER_MISSING: () =>
    'Diese Wiederherstellung gibt einen Anteil erneut aus. Sagen Sie, wessen Anteil verloren ist.',
  TSS_LOST_HOLDER_NOT_TAKEN: () =>
    'Nur Wiederherstellung A und B geben den Anteil eines Inhabers erneut aus. Lassen Sie den Inhaber weg, oder wählen Sie einen dieser Modi.',
  TSS_MAIN_IDS_NOT_TAKEN: () =>
    'Nur bei Wiederherstellung B helfen neben der Wiederherstellungsgruppe Inhaber der Hauptgruppe. Lassen Sie sie weg, oder wählen Sie diesen Modus.',
  TSS_KEY_OF_ANOTHER: f =>
    `Der neue Schlüssel, der für ${f.holder ?? 'diesen Inhaber'} angegeben ist, gehört oder gehörte in diesem Tresor ${f.other ?? 'einem anderen Inhaber'}. Geben Sie einen eigenen an.`,
  TSS_DESCRIPTION: f =>
    `Die Beschreibung ist nicht brauchbar: Sie ist eine Zeile von höchstens ${f.expected} einfachen Zeichen. Jeder kann sie lesen.`,
  TSS_EXPIRY: f =>
    `Ein Antrag wartet mindestens eine Minute und höchstens ${f.expected} Tage. Wählen Sie eine Zeit dazwischen.`,
  TSS_REQUEST_WAITING: f =>
    `Der Antrag vom ${f.name} ist noch nicht erledigt, und ein Tresor hat immer nur einen. Führen Sie ihn aus, oder ziehen Sie ihn zurück, bevor Sie einen anderen stellen.`,

  // What becomes of a request
  TSS_REQUEST_UNKNOWN: () =>
    'Dieser Tresor hat keinen Antrag mit dieser ID. Sehen Sie in der Liste seiner Anträge nach.',
  TSS_REQUEST_DUE: () =>
    'Nach der Uhr dieses Rechners hat dieser Antrag zu lange gewartet. Festgehalten ist davon nichts, da niemand die Uhr bestätigt hat. Geht die Uhr falsch, stellen Sie sie richtig, und versuchen Sie es noch einmal; sonst ziehen Sie den Antrag zurück.',
  TSS_REQUEST_STATE: f => {
    if (f.name === 'PendingKeyHolderConfirmation')
      return 'Noch nicht jeder Inhaber hat diesen Antrag bestätigt. Sehen Sie nach, auf wen gewartet wird, und machen Sie weiter, wenn alle es getan haben.';
    if (f.name === 'MPCProcessing')
      return 'Jeder Inhaber hat diesen Antrag bestätigt, und eine Antwort darauf wird nicht mehr angenommen. Führen Sie ihn aus, oder ziehen Sie ihn zurück.';
    return `Mit einem Antrag im Zustand ${f.name} geht das nicht. Sehen Sie nach, was aus ihm wurde, oder stellen Sie einen neuen.`;
  },
  TSS_REQUEST_OTHER_RECORD: () =>
    'Dieser Antrag wurde nicht über dem Register gestellt, wie es ist: Eine Gruppe, ein Inhaber, ein Schlüssel oder eine Epoche ist anders. Auf ihn hin geschieht nichts. Ziehen Sie ihn zurück, und stellen Sie einen neuen; hat niemand etwas geändert, klären Sie, wer den Ordner hatte.',
  CLEAR_SIGNED_UNREADABLE: () =>
    'Das ist kein Text mit Klartextsignatur, oder es steht noch anderes dabei. Ist es der Text vor der Signatur: Signieren Sie ihn erst, wie er ist, mit „gpg --clear-sign“, und bringen Sie ganz, was gpg geschrieben hat.',
  TSS_CONFIRMER_UNKNOWN: () =>
    'Niemand dieses Namens soll diesen Antrag bestätigen. Sehen Sie nach, wer: Sie stehen beim Antrag.',
  TSS_CONFIRMER_TWO: f =>
    `${Holder(f)} soll mit mehr als einem Schlüssel bestätigen, und jeder hat einen eigenen Text. Nennen Sie statt des Inhabers den Fingerabdruck des Unterschlüssels: ${f.other}.`,
  TSS_CONFIRMATION_OTHER_REQUEST: () =>
    'Dieser Text gehört zu einem anderen Antrag. Geben Sie den Text von diesem aus, vergleichen Sie ihn, und signieren Sie den.',
  TSS_CONFIRMATION_TEXT: f =>
    `Das ist nicht der Text eines Inhabers dieses Antrags, Buchstabe für Buchstabe.${differs(f)} Geben Sie ihn noch einmal aus, vergleichen Sie ihn, und signieren Sie ihn, wie er ist.`,
  TSS_CONFIRMATION_CODE: f =>
    `Der Code ${f.holder ? `für ${f.holder}` : 'in diesem Text'} fehlt oder ist falsch.${slip(f)} Er ist in der Nachricht, die mit dem Antrag kam, für den eigenen Schlüssel verschlüsselt: Öffnen Sie sie, und lassen Sie den Text mit dem Code ausgeben, wie er dort steht.`,
  TSS_CONFIRMATION_DECISION: f =>
    `Signiert wurde „${f.name}“, und danach war hier nicht gefragt. Tun Sie, was der Text sagt, oder lassen Sie den anderen signieren.`,
  TSS_CONFIRMATION_MISSING: f =>
    `${Holder(f)} hat diesen Antrag nicht bestätigt. Bringen Sie erst die Bestätigung.`,
  TSS_CONFIRMATION_INVALID: f =>
    `${Holder(f)} hat die Bestätigung, die in den Dateien liegt, nicht signiert${f.name ? ` (${f.name})` : ''}. Halten Sie an, und klären Sie, wer sie geändert hat.`,
  TSS_FINGERPRINT_OTHER: f =>
    `Die eingegebenen Stellen sind nicht die letzten des Schlüssels von ${ofHolder(f)} im Antrag. Vergleichen Sie gemeinsam den ganzen Fingerabdruck; ist er ein anderer, halten Sie an: Jemand anderes bekäme den Anteil.`,
  TSS_CONTEXT_USED: () => 'Zu diesem Antrag gab es schon einen Vorgang. Stellen Sie einen neuen Antrag.',
  TSS_ANSWERED_ALREADY: f =>
    `${Holder(f)} hat schon geantwortet. Eine zweite Antwort wird nicht angenommen; um sie zu ändern, ziehen Sie den Antrag zurück, und stellen Sie ihn noch einmal.`,
};

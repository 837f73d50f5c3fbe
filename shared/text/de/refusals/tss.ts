/** What is refused of threshold keys, in German: contributions, shares, messages, receipts, recoveries and proofs. */
import type { OfHolder } from '../../en/refusals/facts';
import type { tssTexts as english } from '../../en/refusals/tss';
import { differs } from './differs';
import { given } from './facts';
import { groupName } from './tss-requests';

const contribution = (f: OfHolder): string => (f.holder ? `Der Beitrag von ${f.holder}` : 'Dieser Beitrag');
const share = (f: OfHolder): string => (f.holder ? `Der Anteil von ${f.holder}` : 'Dieser Anteil');
const identifier = (f: OfHolder): string => (f.holder ? `Die Kennung von ${f.holder}` : 'Diese Kennung');
const receipt = (f: OfHolder): string => (f.holder ? `Die Quittung von ${f.holder}` : 'Diese Quittung');
const complaint = (f: OfHolder): string => (f.holder ? `Die Beschwerde von ${f.holder}` : 'Diese Beschwerde');

/** After „von“. */
const ofHolder = (f: OfHolder): string => f.holder ?? 'diesem Inhaber';

const WITHOUT_IT = 'Stellen Sie einen neuen Antrag ohne ihn, und klären Sie, wie er entstand.';

const MADE_ANEW =
  'Lassen Sie einen guten bringen, oder stellen Sie einen neuen Antrag, und klären Sie, wie dieser entstand.';

export const tssTexts: typeof english = {
  // Threshold keys: identifiers and groups
  TSS_ID_OUT_OF_RANGE: f =>
    `${identifier(f)} liegt außerhalb des Bereichs: Kennungen sind 1 und größer, und kleiner als die Ordnung von ed25519. Nehmen Sie die, die das Programm vergeben hat.`,
  TSS_ID_TWICE: f =>
    `${identifier(f)} wurde schon angegeben. Keine zwei Inhaber haben dieselbe; nennen Sie jeden Inhaber einmal.`,
  TSS_THRESHOLD: f =>
    `Eine Schwelle von ${f.seen} ist mit ${f.expected} Inhabern nicht möglich: Sie ist 2 oder mehr, und nicht mehr, als es Inhaber gibt.`,
  TSS_QUORUM_SHORT: f =>
    `Dies sind ${f.seen} der ${f.expected} Inhaber, die nötig sind. Es fehlen noch ${f.expected - f.seen}.`,
  TSS_OTHER_ROOT: () =>
    'Diese Gruppen haben nicht dieselben Wurzelschlüssel. Nichts wurde erzeugt; suchen Sie nach einer Gruppe eines anderen Tresors oder einer älteren Epoche.',

  // Threshold keys: contributions
  TSS_OTHER_REQUEST: f =>
    `${contribution(f)} wurde für einen anderen Antrag erstellt oder nennt einen anderen Inhaber als dieser. Bitten Sie um die Datei, wie sie für diesen Antrag erstellt wurde.`,
  TSS_CONTRIBUTOR_UNKNOWN: () =>
    'Dieser Beitrag ist von jemandem, der zu diesem Antrag nichts beiträgt. Nichts davon wurde genommen.',
  TSS_CONTRIBUTED_TWICE: f =>
    `${contribution(f)} ist schon da. Ein zweiter wird nicht angenommen, auch wenn er derselbe ist.`,
  TSS_NOT_ABSENT: f =>
    `${contribution(f)} ist da, also nimmt diese Person teil. Nennen Sie sie nicht unter denen, die fehlen.`,
  TSS_CONTRIBUTION_MISSING: f =>
    `${contribution(f)} fehlt. Warten Sie darauf, oder stellen Sie einen neuen Antrag ohne ihn.`,
  TSS_COMMITMENT_COUNT: f =>
    `${contribution(f)} hat ${f.seen} Commitments, wo die Schwelle ${f.expected} ist. Er würde die Schwelle für alle ändern: ${WITHOUT_IT}`,
  TSS_POINT: f =>
    `${contribution(f)} hat auf ${f.name} eine Nummer ${f.position}, die kein Punkt der Gruppe ist. ${MADE_ANEW}`,
  TSS_CHAIN_HASH: f =>
    `${contribution(f)} gehört nicht zu dieser Art von Antrag: Er sagt zu viel oder zu wenig über den Chain-Code. Bitten Sie um einen anderen.`,
  TSS_NOT_THEIR_SHARE: f =>
    `${contribution(f)} ist nicht aus dem Anteil, den das Register von dieser Person hat. Er würde die Wurzelschlüssel ändern: ${WITHOUT_IT}`,
  TSS_PROOF: f => `${contribution(f)} beweist nicht, dass sein Ersteller kennt, was darin ist. ${MADE_ANEW}`,
  TSS_CONTRIBUTION_MESSAGE: f =>
    f.other
      ? `${contribution(f)} hat keine Nachricht, die für den Schlüssel von ${f.other} und für sonst keinen verschlüsselt ist. Bitten Sie um einen anderen.`
      : `${contribution(f)} hat mehr Nachrichten, als es Inhaber gibt. Bitten Sie um einen anderen.`,
  TSS_CONTRIBUTION_DIGEST: f =>
    `${contribution(f)} ist nicht der, dessen Hashwert vorher angegeben wurde. Bringen Sie den.`,
  TSS_CONTRIBUTION_SIGNATURE: f =>
    `${contribution(f)} ist nicht vom Schlüssel dieser Person signiert${f.name ? ` (${f.name})` : ''}. Lassen Sie seine vier Zeilen mit „gpg --detach-sign“ signieren, und bringen Sie diese Datei mit ihm.`,
  TSS_CONTRIBUTION_NO_FILE: f =>
    `${contribution(f)} ist nicht vollständig da: Die Datei „${f.name}“ fehlt. Legen Sie sie in den Ordner.`,
  TSS_CONTRIBUTION_MISPLACED: f =>
    `In der Datei „${f.name}“, die nach ihrem Namen von ${f.other} ist, ist der Beitrag von ${f.holder}. Legen Sie die Datei von ${f.other} an ihre Stelle.`,
  TSS_CONTRIBUTION_EARLY: f =>
    `Der Hashwert des Beitrags von ${ofHolder(f)} ist da. Seine Datei wird angenommen, wenn alle die Wörter gesehen haben.`,
  TSS_DIGEST_NOT_TAKEN: () =>
    'Nur bei einem KeyGen werden Hashwerte vor den Beiträgen angenommen. Bringen Sie den Beitrag selbst.',
  TSS_DIGEST_MISSING: f =>
    `Vom Beitrag von ${ofHolder(f)} ist kein Hashwert da, also kann keiner zurückgenommen werden. Sehen Sie nach, was gebracht wurde.`,
  TSS_DIGEST_STAYS: f =>
    `Der Hashwert des Beitrags von ${ofHolder(f)} bleibt: Hier wurde schon eine Datei geöffnet, und wer seinen jetzt ändert, könnte ihn danach wählen. Ist er falsch, ziehen Sie den Antrag zurück, und stellen Sie ihn noch einmal.`,
  TSS_SUM_IDENTITY: f =>
    `Die Beiträge heben einander auf ${f.name} auf. Das geschieht nicht durch Zufall: Halten Sie an, und klären Sie, wer sie erstellt hat.`,

  TSS_EPOCH_ALTERED: () =>
    'Die Schlüssel in diesem Register sind nicht die, die seine Beiträge ergeben. Halten Sie an: Wer es geschrieben hat, kennt vielleicht den Wurzelschlüssel. Verwenden Sie keinen Anteil davon, und klären Sie, wer es geschrieben hat.',

  // Threshold keys: shares and messages
  TSS_SCALAR: f =>
    `${given(f)} ist kein Anteil: Es ist keine Zahl unter der Ordnung seiner Kurve in 32 Bytes. Bringen Sie den Anteil, wie er ausgegeben wurde.`,
  TSS_SHARE_DOES_NOT_FIT: f =>
    f.mistyped
      ? `${share(f)} ist richtig benannt, aber seine Zahlen passen nicht. Sehr wahrscheinlich ist ein Zeichen vertippt: Vergleichen Sie das Eingegebene; noch einmal dasselbe ist ein Alarm.`
      : `${share(f)} ist richtig benannt, aber seine Zahlen sind nicht die, die das Register von ihm hat. Wurde er getippt, schreiben Sie ihn noch einmal ab. Kam er, wie er erstellt wurde, halten Sie an: Der Anteil oder das Register wurde geändert.`,
  TSS_SHARE_OTHER_EPOCH: f =>
    `${share(f)} ist aus Epoche ${f.epoch} der ${groupName(f.name)}, und hier werden Anteile anderer Schlüssel gebraucht. Bringen Sie den Anteil der Schlüssel, die unter den Wörtern stehen.`,
  TSS_SHARE_DESTROYED: f =>
    `${share(f)} ist aus Epoche ${f.epoch} der ${groupName(f.name)} und als vernichtet eingetragen. Halten Sie an: Ein Anteil, den es nicht geben dürfte, ist aufgetaucht.`,
  TSS_SHARE_OTHER_VAULT: () =>
    'Das ist ein Anteil von Schlüsseln, die dieser Tresor nicht hat. Bringen Sie den Anteil der Schlüssel, die unter den Wörtern stehen.',
  TSS_SHARE_NOT_ASKED: f =>
    `${share(f)} wird hier nicht gebraucht: An diesem Antrag nimmt jemand anderes teil, oder er kam auf anderem Weg. Bringen Sie den Anteil eines Inhabers, dessen Platz leer ist.`,
  TSS_SHARE_REPEATED: f => `${share(f)} ist schon eingegeben. Gebraucht wird der des nächsten Inhabers.`,
  TSS_SHARE_FILE_OTHER: f =>
    `${f.holder ? `Der verschlüsselte Anteil von ${f.holder}` : 'Dieser verschlüsselte Anteil'} ist nicht die Datei, die mit diesen Schlüsseln geschrieben wurde: Seine Nachrichten sind andere. Suchen Sie im Zeremonieordner nach der Datei dieses Antrags.`,
  TSS_SUM_TEXT: f =>
    `${given(f)} ist kein Anteil dieser Schlüssel, wie die erste Prüfung ihn schrieb: zwei Zeilen, von diesem Inhaber und dieser Epoche. Öffnen Sie die Datei, die zu diesen Schlüsseln gehört.`,
  TSS_OPENED_COUNT: f =>
    `Es sind ${f.seen} Zeilen, und in dieser Anteilsdatei sind ${f.expected} Nachrichten. Geben Sie an, was in jeder Nachricht ist, als Hex, je auf einer eigenen Zeile, in der Reihenfolge der Datei, und eine leere Zeile für eine, die gpg nicht öffnen kann.`,
  TSS_OPENED_TEXT: f =>
    `Zeile ${f.position} ist kein Hex. Geben Sie an, was „gpg --decrypt“ aus jeder Nachricht ausgibt, als Hex in Kleinbuchstaben, je auf einer eigenen Zeile.`,
  TSS_OWN_DIGEST_NEEDED: f =>
    `Laut Register hat ${f.holder ?? 'dieser Inhaber'} einen Beitrag zu diesen Schlüsseln auf einem eigenen Rechner erstellt. Geben Sie den Anfang seines Hashwerts vom eigenen Papier ein, 16 Stellen oder 8 Wörter: Wer diesen Beitrag austauschen könnte, könnte die Schlüssel kennen. Ohne ihn entsteht keine Quittung.`,
  TSS_OWN_DIGEST_OTHER: f =>
    `Das ist nicht der Anfang des Hashwerts, den das Register vom Beitrag von ${ofHolder(f)} hat. Vergleichen Sie mit dem Papier. Steht dort etwas anderes, halten Sie an: Der Beitrag wurde ausgetauscht. Signieren Sie keine Quittung, und lassen Sie diese Schlüssel für nichtig erklären und neu erzeugen.`,
  TSS_SUM_CODE: f =>
    `Das ist nicht der Code aus der Nachricht, die dieser Rechner schrieb, als er den Anteil von ${ofHolder(f)} prüfte. Er ist die zweite Zeile dieser Nachricht, 26 Zeichen.`,
  TSS_CHAIN_CODE: f =>
    `Was ${f.holder ?? 'dieser Inhaber'} hat, ist ohne den Chain-Code dieses Tresors oder mit einem anderen. Suchen Sie erst nach einem Tippfehler. Sonst taugt es nicht: Sind die Schlüssel gültig, stellen Sie den Anteil wieder her; sonst lassen Sie sie für nichtig erklären und neu erzeugen.${f.senders?.length ? ` Geschickt wurde es von: ${f.senders.join(', ')}.` : ''}`,

  // Threshold keys: epochs
  TSS_EPOCH_UNKNOWN: () =>
    'Dieser Tresor hat keine Gruppe mit dieser ID, oder die Gruppe hat keine solche Epoche. Sehen Sie in der Liste seiner Gruppen nach.',
  TSS_EPOCH_FINAL: f =>
    f.name === 'valid'
      ? 'Jeder Inhaber hat diese Schlüssel bestätigt. Sie sind gültig und bleiben es.'
      : 'Diese Schlüssel sind schon nichtig und bleiben es.',
  TSS_NOT_TO_DESTROY: () =>
    'Diese Schlüssel sind in Gebrauch: Keiner ihrer Anteile ist zu vernichten. Sehen Sie in der Liste nach, welche es sind.',
  TSS_DESTROYED_ALREADY: f => `${share(f)} ist schon als vernichtet eingetragen.`,
  TSS_WORDS_OTHER: () =>
    'Das sind nicht die Wörter dessen, was hier erklärt wird, über dem Register, wie es jetzt ist. Lassen Sie sich die Wörter noch einmal geben, und vergleichen Sie sie.',
  TSS_EPOCH_NOT_VALID: () =>
    'Nicht jeder Inhaber hat diese Schlüssel bestätigt, also wird noch nichts von ihnen herausgegeben. Warten Sie auf die fehlenden Quittungen.',

  // Threshold keys: receipts
  TSS_RECEIPT_TEXT: f =>
    `Das ist nicht der Text einer Quittung, Buchstabe für Buchstabe, zu diesem Tresor.${differs(f)} Erzeugen Sie ihn neu, indem Sie den Anteil prüfen, und signieren Sie ihn, wie er ist.`,
  TSS_RECEIPT_MISSING: f =>
    `${receipt(f)} wurde nicht mit dem Register gebracht. Ohne alle sagt nichts, dass der Anteil noch der ist, den alle bestätigt haben: Nehmen Sie auch den Ordner „receipts“ mit, der neben dem Register liegt.`,
  TSS_RECEIPT_UNKNOWN: () =>
    'Diese Quittung ist von jemandem, der kein Inhaber dieser Gruppe ist. Nichts davon wurde genommen.',
  TSS_RECEIPT_TWICE: f => `${receipt(f)} wurde zweimal angegeben. Geben Sie jede Quittung einmal an.`,
  TSS_RECEIPT_OTHER_EPOCH: f =>
    `${receipt(f)} ist aus einer anderen Epoche. Bitten Sie um eine über den Anteil, der zuletzt ausgegeben wurde.`,
  TSS_RECEIPT_OTHER_REQUEST: f =>
    `${receipt(f)} ist von vor der Wiederherstellung des Anteils. Bitten Sie um eine neue.`,
  TSS_RECEIPT_CHAIN: f =>
    `${receipt(f)} gilt einem anderen Chain-Code als dem dieses Tresors. Lassen Sie den Anteil noch einmal prüfen und die Quittung signieren, die dabei entsteht.`,
  TSS_RECEIPT_PROOF: f =>
    `${receipt(f)} beweist nicht, dass ihr Aussteller den Anteil hat. Lassen Sie den Anteil noch einmal prüfen und eine neue machen.`,

  // Threshold keys: complaints
  TSS_COMPLAINT_TEXT: f =>
    `Das ist nicht der Text einer Beschwerde, Buchstabe für Buchstabe, über eine Nachricht dieses Tresors.${differs(f)} Erzeugen Sie ihn neu, indem Sie den Anteil prüfen, und signieren Sie ihn, wie er ist.`,
  TSS_COMPLAINT_KEY: () =>
    'Der Schlüssel in dieser Beschwerde öffnet die Nachricht nicht, um die es geht, also ist daran nichts zu sehen. Erzeugen Sie die Beschwerde neu, indem Sie den Anteil prüfen.',
  TSS_COMPLAINT_TWICE: f =>
    `${complaint(f)} über diesen Beitrag ist schon da. Eine zweite wird nicht angenommen.`,

  // Threshold keys: recovery
  TSS_LOST_HELPS: f =>
    `${f.holder ?? 'Der Inhaber'} hat den Anteil verloren, der wiederhergestellt werden soll, und kann ihn nicht bringen. Nennen Sie andere Inhaber.`,
  TSS_TOO_MANY_HELPERS: f =>
    `Aus der Gruppe, die einen Anteil verloren hat, helfen genau ${f.expected} Inhaber, und dies sind ${f.seen}. Nennen Sie für jeden Platz einen.`,
  TSS_HELPERS_WRONG: () =>
    'Nach dem Register können diese Inhaber den verlorenen Anteil nicht geben. Nichts wurde von ihnen verlangt; suchen Sie nach einem beschädigten Register.',
  TSS_MASKS: () =>
    'Die Masken dieser Wiederherstellung heben einander nicht auf. Kein Anteil wurde verwendet; beginnen Sie die Wiederherstellung neu.',
  TSS_TERM: f =>
    `${f.holder ? `Die Nachricht von ${f.holder}` : 'Diese Nachricht'} ist nicht, was sie sein soll, und der verlorene Anteil wurde nicht zusammengesetzt. Beginnen Sie die Wiederherstellung neu, und klären Sie, warum.`,

  // Threshold keys: proofs of a quorum
  TSS_CHALLENGE_SHORT: f =>
    `Der Text des Prüfers hat ${f.seen} Bytes und braucht ${f.expected}. Bitten Sie um einen längeren, damit kein Nachweis erstellt sein kann, bevor danach gefragt wird.`,
  TSS_CHALLENGE_TEXT: f =>
    `Der Text des Prüfers lässt sich nicht zeigen, wie er ist: Er ist eine Zeile von höchstens ${f.expected} einfachen Zeichen. Bitten Sie um einen solchen.`,
  TSS_PROOF_FACTS: () =>
    'Was nachgewiesen werden soll, ist nicht geschrieben, wie ein Register es hat: Eine ID, eine Zeit oder ein Hash ist keiner, oder der Text des Prüfers ist kein Text. Nichts wurde signiert; beginnen Sie den Nachweis vom Register aus neu.',
  TSS_PROOF_LIST: () =>
    'Die Liste derer, die signieren, ist nicht die vereinbarte. Nichts wurde signiert; beginnen Sie den Nachweis neu.',
  TSS_PROOF_PART: f =>
    `${f.holder ? `Der Teil der Signatur von ${f.holder}` : 'Dieser Teil der Signatur'} passt nicht. Beginnen Sie den Nachweis neu.`,
  TSS_QUORUM_PROOF: f =>
    `Das ist kein Nachweis: Seine Signatur auf ${f.name} passt nicht zum Wurzelschlüssel und zu dem, was nachgewiesen sein soll. Verlassen Sie sich nicht darauf.`,
  TSS_PROOF_OTHER_VAULT: () =>
    'Dieser Nachweis gehört zu einem anderen Tresor als das Register. Nehmen Sie das Register des Tresors, den er nennt.',
  TSS_PROOF_CHALLENGE: () =>
    'Dieser Nachweis antwortet auf einen anderen Text als den hier angegebenen: Er ist vielleicht alt. Vergleichen Sie den Text Buchstabe für Buchstabe; ist es der, mit dem gefragt wurde, verlassen Sie sich nicht auf den Nachweis.',

  // Threshold keys: extended keys and children
  TSS_EXTENDED_KEY: () =>
    'Das ist kein erweiterter öffentlicher Schlüssel: Er beginnt mit xpub oder cpub und hat 111 Zeichen mit einer Prüfsumme. Kopieren Sie ihn noch einmal.',
  TSS_EXTENDED_KEY_OTHER: () =>
    'Dieser erweiterte öffentliche Schlüssel ist kein Wurzelschlüssel dieses Tresors. Nehmen Sie den, der für ihn erzeugt wurde.',
  TSS_PATH: () =>
    'Das ist kein Pfad: Er ist m, und dann Zahlen unter 2147483648, jede mit / davor, wie in m/44/60/0/0/5.',
  TSS_PATH_HARDENED: () =>
    'Dieser Pfad hat einen gehärteten Schritt, der den privaten Schlüssel braucht, und den hat niemand. Nehmen Sie Schritte ohne Zeichen dahinter.',
  TSS_NO_CHILD: () => 'An diesem Pfad gibt es keinen Schlüssel. Nehmen Sie die nächste Zahl.',
};

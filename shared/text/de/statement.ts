/** Every line of a statement in German, by its id: the same facts as in English, `Label: value`. */
import type { StatementTexts } from '../statement-lines';

export const statement: StatementTexts = {
  words: {
    mode: { real: '', practice: 'ÜBUNG: ' },
    status: { unconfirmed: 'unbestätigt', active: 'aktiv', lost: 'verloren', destroyed: 'vernichtet' },
    payload: {
      hex: 'Hex-Text',
      base64: 'Base64-Text',
      raw: 'rohen Bytes',
      secretsjs: 'der Zeichenfolge von secrets.js',
    },
    unit: { bytes: 'Bytes', characters: 'Zeichen' },
  },
  lines: {
    createKeySet: 'Vorhaben: {mode}einen Schlüsselsatz erzeugen',
    generateShare: 'Vorhaben: {mode}einen Anteil erzeugen',
    reissueShare: 'Vorhaben: {mode}einen Anteil erneut ausstellen',
    checkShare: 'Vorhaben: {mode}einen Anteil prüfen',
    markShare: 'Vorhaben: {mode}einen Anteil als {status} markieren',
    vouchForRecord: 'Vorhaben: {mode}für das Register bürgen',
    recordShareApart: 'Vorhaben: {mode}einen Anteil eintragen, der ausgestellt und beiseitegelegt wurde',
    giveUpShareApart: 'Vorhaben: {mode}einen Anteil aufgeben, der ausgestellt und beiseitegelegt wurde',
    issueRecoveryToken: 'Vorhaben: {mode}ein Wiederherstellungstoken erzeugen',

    keySet: 'Schlüsselsatz: {name}',
    keySetId: 'ID des Schlüsselsatzes: {keySetId}',
    scheme: 'Schema: {scheme}',
    required: 'Nötig: {required} von {issued} ausgestellten Anteilen',
    record: 'Register: Nummer {number}, {digest}',
    claimed:
      'Bei der Übernahme angegeben: {required} nötig, {issued} ausgestellt, Indizes {indexes* }, Anteile von {length} {unit}',
    claimedWithoutIndexes:
      'Bei der Übernahme angegeben: {required} nötig, {issued} ausgestellt, Indizes keine bekannt, Anteile von {length} {unit}',
    claimedWithoutLength:
      'Bei der Übernahme angegeben: {required} nötig, {issued} ausgestellt, Indizes {indexes* }, Länge eines Anteils nicht bekannt: der erste eingegebene zeigt sie',
    claimedWithoutBoth:
      'Bei der Übernahme angegeben: {required} nötig, {issued} ausgestellt, Indizes keine bekannt, Länge eines Anteils nicht bekannt: der erste eingegebene zeigt sie',
    privateKeys:
      'Private Schlüssel: dürfen in diesen Rechner eingegeben werden; jeder eingegebene ist ihm dann preisgegeben',
    unwitnessed: 'Ohne Zeugen: niemand am Bildschirm',
    nonce: 'Nonce: {nonce}',

    key: 'Schlüssel: {fingerprint:groups}',
    keyNamed: 'Schlüssel, Name darin: {userIds*; }',
    keyNameless: 'Schlüssel, Name darin: keiner',
    keyPart: 'Schlüssel, verwendeter Teil: {algorithm}, {fingerprint:groups}',
    keyBytes: 'Schlüssel, Bytes: SHA-256 {sha256}',
    holder: 'Inhaber {number}: {holder}, Index {index}',
    holderKey: 'Schlüssel {number}: {fingerprint:groups}',
    holderKeyNamed: 'Schlüssel {number}, Name darin: {userIds*; }',
    holderKeyNameless: 'Schlüssel {number}, Name darin: keiner',
    holderKeyPart: 'Schlüssel {number}, verwendeter Teil: {algorithm}, {fingerprint:groups}',
    holderKeyBytes: 'Schlüssel {number}, Bytes: SHA-256 {sha256}',

    secretDrawn: 'Geheimnis: {bytes} zufällige Bytes, vom Programm gezogen',
    requiredOfNew: 'Nötig: {required} von {shares} Anteilen',
    sealsOne: 'Versiegelt: 1 Eintrag, im versiegelten Speicher',
    seals: 'Versiegelt: {entries} Einträge, im versiegelten Speicher',
    asMessages: 'Als: OpenPGP-Nachrichten mit {payload}, in Dateien',

    issuesNew: 'Stellt aus: einen neuen Anteil, Index {index}',
    issuesAgain: 'Stellt aus: den Anteil mit Index {index}, erneut',
    issuesNothing: 'Stellt aus: nichts',
    to: 'Für: {holder}',
    asMessage: 'Als: OpenPGP-Nachricht mit {payload}, in einer Datei',
    namedHere:
      'Hier genannt: das Register sagte nicht, wer diesen Index hat; von da an nennt es diesen Inhaber',
    oldCopy: 'Alte Kopie: ist derselbe Anteil und funktioniert weiter, für jeden, der sie hat',
    untilNow: 'Bisher: als {status} eingetragen; danach unbestätigt',
    sameKey: 'Bemerkung: derselbe OpenPGP-Schlüssel wie zuvor',
    proofShares: 'Kontrollanteile: {more} mehr als nötig; alle müssen übereinstimmen',
    lengthClaimed: 'Angegebene Länge: das Geheimnis hat {bytes} Bytes',
    declaredRandom:
      'Erklärt: der Schlüssel wurde zufällig gezogen; das Register bekommt Prüfwerte der Anteile, die übereinstimmen',
    collision:
      'Risiko einer Kollision: hingenommen: {unknown} ausgestellte Indizes sind nicht bekannt; die Wahrscheinlichkeit, einen zu treffen, ist {unknown} von {pool} ({percent} %), wenn das Werkzeug seine Indizes zufällig zog',

    showsAll: 'Zeigt: ob der Anteil gut ist, und wessen er ist',
    showsSomeElseFormAndIndex:
      'Zeigt: ob der Anteil gut ist, wo das Register ihn beurteilen kann, sonst nur seine Form und seinen Index',
    showsSomeElseForm:
      'Zeigt: ob der Anteil gut ist, wo das Register ihn beurteilen kann, sonst nur seine Form',
    showsFormAndIndex:
      'Zeigt: nur seine Form und seinen Index: das Register kann keinen Anteil dieses Satzes beurteilen',
    showsForm: 'Zeigt: nur seine Form: das Register kann keinen Anteil dieses Satzes beurteilen',

    marked: 'Anteil: Index {index}, {holder}, bisher {status}',
    markedUnnamed: 'Anteil: Index {index}, Inhaber nicht genannt, bisher {status}',
    reason: 'Grund: {reason}',
    left: 'Danach übrig: {left} Anteile, {required} nötig',
    leftJustEnough:
      'Danach übrig: {left} Anteile, {required} nötig; genau so viele wie nötig: geht noch einer verloren, bekommt niemand den Schlüssel zurück',
    leftTooFew:
      'Danach übrig: {left} Anteile, {required} nötig; mit weniger als nötig bekommt niemand den Schlüssel zurück',

    recordOnPaper: 'Auf Papier: die Anwesenden sagen, dass Nummer und Hashwert auf ihrem Papier stehen',
    recordUnwitnessed: 'Im Ordner: kein lesbares Protokoll spricht für dieses Register',
    exportUnlisted: 'Dagegen spricht: im Ordner, nicht in diesem Register: {file} (Index {index})',
    noticesUnlisted: 'Dagegen spricht: im Ordner, nicht in diesem Register: {files*, }',
    manyNoticesUnlisted:
      'Dagegen spricht: im Ordner, nicht in diesem Register: {files*, } und {more} weitere Mitteilungen',
    sumsNameAnother: 'Dagegen spricht: {file} nennt ein anderes Register, {digest}',
    notTheVersionBefore: 'Dagegen spricht: {file} ist nicht die Fassung davor',
    listed: 'Anteil: Index {index}, {holder}, {status}',
    listedUnnamed: 'Anteil: Index {index}, Inhaber nicht genannt, {status}',
    notListed: 'Anteile, die nicht aufgeführt sind: {shares}, ihre Indizes sind nicht bekannt',
    reserved: 'Reserviert: Index {index}, {holder}',
    neverIssued: 'Nie ausgestellt: Indizes {indexes* }',
    noneNeverIssued: 'Nie ausgestellt: kein Index',
    changesNothing: 'Ändert: nichts, nur führt das Register danach das Protokoll dieses Vorgangs auf',

    apart: 'Anteil: Index {index}, {holder}',
    apartAgain: 'Anteil: Index {index}, {holder}, erneut ausgestellt',
    apartFile: 'Datei: {file}, SHA-256 {sha256}',
    apartTranscript: 'Protokoll: {file}, {digest}',
    apartTranscriptUnread: 'Protokoll: {file}, ist nicht lesbar',
    transcriptOnPaper:
      'Auf Papier: die Anwesenden sagen, dass der Hashwert dieses Protokolls auf ihrem Papier steht',
    recordDigestOnPaper:
      'Auf Papier: die Anwesenden sagen, dass der Hashwert dieses Registers auf ihrem Papier steht',
    becomesIssued: 'Von jetzt an: als ausgestellt eingetragen, unbestätigt; {issued} Anteile ausgestellt',
    becomesIssuedAgain:
      'Von jetzt an: als erneut ausgestellt eingetragen, unbestätigt; die alte Kopie ist derselbe Anteil und funktioniert weiter',
    becomesUnused:
      'Von jetzt an: nie verwendet: die Anwesenden sagen, dass er vernichtet wurde; Index {index} wird nie wieder vergeben, {holder} kann einen anderen Anteil bekommen, für einen anderen Schlüssel',
    becomesUnusedAgain:
      'Von jetzt an: nie verwendet: die Anwesenden sagen, dass diese Kopie vernichtet wurde; Index {index} bleibt eingetragen, wie er war',

    opensStore:
      'Öffnet: den versiegelten Speicher, für höchstens {minutes} Minuten, für jeden, der das Token hat',
    token: 'Token: {characters} Zeichen, Präfix {prefix}',
    tokenWithoutPrefix: 'Token: {characters} Zeichen, kein Präfix',
    asMessageOfToken: 'Ausgegeben als: OpenPGP-Nachricht mit dem Token',
    underPassword: 'Ausgegeben als: XOR mit dem Einmalpasswort, Base64',
    store: 'Versiegelter Speicher: Fassung {version}, SHA-256 {sha256}',
    storeEmpty: 'Versiegelter Speicher: leer, noch keine Fassung',

    keyGen: 'Vorhaben: {mode}neue Wurzelschlüssel (KeyGen)',
    tssVault: 'TSS-Tresor: {name}',
    tssVaultId: 'ID des TSS-Tresors: {vaultId}',
    tssRequest: 'TSS-Antrag: {requestId}, {type}',
    tssDescription: 'Beschreibung: {description}',
    tssContext: 'Kontext: {context}',
    tssStrict: 'Modus: streng, ein Prozess für jeden hier erstellten Beitrag',
    tssNormal: 'Modus: normal, ein Prozess für alle hier erstellten Beiträge',
    tssSource: 'Quellgruppe: {type} {groupId}, {threshold} von {participants}',
    tssSourceEpoch: 'Quellepoche: {epoch}, {hash}',
    tssTarget: 'Empfängergruppe: {type} {groupId}, {threshold} von {participants}',
    tssHolder: 'Inhaber {number}: {holder}',
    tssConfirmedBy: 'Bestätigt von: {holders*, }',
    tssMadeHere: 'Beitrag {number}, {holder}: hier erstellt, {digest}',
    tssMadeElsewhere: 'Beitrag {number}, {holder}: anderswo erstellt, {digest}',
    tssBroughtTogether:
      'Beitrag {number}, {holder}: anderswo erstellt, {digest}; kam zusammen mit seiner Datei: sein Ersteller oder dieser Rechner könnte viele Schlüssel durchprobiert haben',
    reshare: 'Vorhaben: {mode}Anteile derselben Wurzelschlüssel für eine andere Gruppe (Reshare)',
    tssEnteredHere: 'Beitrag {number}, {holder}: hier erstellt, aus dem Anteil, der eingegeben wird',
    tssAbsent: 'Inhaber {number}, {holder}: aufgeführt, nimmt nicht teil',
    tssRootsStay: 'Wurzelschlüssel: bleiben, wie sie sind; früher ausgegebene Anteile funktionieren weiter',
    recoverA:
      'Vorhaben: {mode}ein verlorener Anteil erneut, aus anderen derselben Gruppe (Wiederherstellung A)',
    recoverB:
      'Vorhaben: {mode}ein verlorener Anteil erneut, aus der Wiederherstellungsgruppe und anderen derselben Gruppe (Wiederherstellung B)',
    tssLost: 'Verlorener Anteil: von Inhaber {number}, {holder}; bisheriger Schlüssel: {fingerprint:groups}',
    tssHelps: 'Hilft: Inhaber {number} der Gruppe {type}, {holder}',
    tssKeysStay: 'Schlüssel: bleiben, wie sie sind, und alle anderen Anteile auch',
    tssLostStillOpens:
      'Verlorener Anteil: bleibt gut für jeden, der ihn findet; gegen einen gestohlenen geschieht hier nichts',
    tssHolderNotYet:
      'Brauchbar: wenn {holder} den Anteil mit einer Quittung bestätigt hat, mit dem Schlüssel oben',
    tssNotYet: 'Brauchbar: wenn jeder Inhaber seinen Anteil mit einer Quittung bestätigt hat',

    proveKeys: 'Vorhaben: {mode}nachweisen, dass ein Quorum die Schlüssel einer Gruppe hat',
    tssProofGroup: 'Gruppe: {type} {groupId}, {threshold} von {participants}',
    tssProofEpoch: 'Epoche: {epoch}, {hash}',
    tssSigner: 'Unterzeichner {number}: {holder}',
    tssProofTime: 'Zeit: {time}',
    tssProofChallenge: 'Text des Prüfers: {challenge}',
    tssProofSigned:
      'Signiert: auf jeder Kurve ein Text aus Tresor, Gruppe, Epoche, Zeit, Unterzeichnern und dem Hash des Textes des Prüfers; sonst nichts',
  },
};

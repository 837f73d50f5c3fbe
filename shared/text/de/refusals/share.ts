/** What is refused of a share, judged when it is entered, in German. */

import type { shareTexts as english, SecretKind } from '../../en/refusals/share';
import { plural } from '../plural';
import { character, thing, Whose, whose } from './facts';

type Length = Parameters<typeof english.SHARE_WRONG_LENGTH>[0];
type Place = Parameters<typeof english.SHARE_NOT_READABLE>[0];

const lengthOfSet = (f: Length): string =>
  f.first
    ? `${whose(f.first)}, der zuerst kam, hat ${f.expected}. Einer von beiden ist falsch. Suchen Sie in beiden nach fehlenden oder überzähligen Zeichen; ist es der erste, brechen Sie ab, und beginnen Sie neu.`
    : `Anteile dieses Satzes haben ${f.expected}. Suchen Sie nach fehlenden oder überzähligen Zeichen, oder nach dem Papier eines anderen Satzes.`;

const digits = (seen: number, expected: number): string =>
  `Das ist Hex mit ${seen} Ziffern, und ein Anteil dieses Satzes hat ${expected}: ${Math.abs(seen - expected)} zu ${seen > expected ? 'viel' : 'wenig'}. Vergleichen Sie es Gruppe für Gruppe mit dem Papier.`;

const lookAt = (f: Place): string =>
  f.position ? `Sehen Sie ${character(f)} und das danach an` : 'Sehen Sie die letzten Zeichen an';

/** Said of an index that cannot be, where it may be mistyped: what it most probably is, and what comes next. */
const perhapsMistyped = (f: Place, seen: string, or = ''): string =>
  `${seen} Sehr wahrscheinlich ist es vertippt${or}. ${lookAt(f)}; noch einmal dasselbe ist ein Alarm.`;

const OR_REKEYED = ', oder das Papier ist von vor einem Rekey (rotate-keys)';

const secrets: Readonly<Record<SecretKind, string>> = {
  ageKey: 'ein privater Schlüssel von age',
  walletKey: 'der private Schlüssel einer Wallet',
  walletPhrase: 'eine Wortfolge, wie Wallets sie haben',
  githubToken: 'ein Token von GitHub',
  gitlabToken: 'ein Token von GitLab',
  awsKey: 'ein Zugriffsschlüssel von AWS',
};

export const shareTexts: typeof english = {
  SHARE_EMPTY: () => 'Nichts wurde eingegeben. Geben Sie einen Anteil als Hex oder Base64 ein.',
  SHARE_NOT_READABLE: f =>
    f.missing
      ? `Das ist noch kein ganzer Anteil: ${f.missing} seiner Zeichen ${plural(f.missing, { one: 'fehlt', other: 'fehlen' })}. Tippen Sie ihn zu Ende.`
      : f.position
        ? `Das ist kein Anteil: ${character(f)} ist weder Hex noch Base64. Sehen Sie dieses Zeichen noch einmal an.`
        : 'Das ist kein Anteil: Es liest sich weder als Hex noch als Base64. Suchen Sie nach einem Zeichen zu viel oder zu wenig.',
  SHARE_HAS_SIGN: f =>
    `Das lässt sich nicht als Anteil lesen: ${character(f)} ist - oder _ und steht nicht zwischen Gruppen einer geraden Länge. Steht es für ein unlesbares Zeichen, sehen Sie noch einmal auf das Papier; ist dies Base64url, geben Sie + für - und / für _ ein.`,
  SHARE_HEX_TYPO: f =>
    `Das ist Hex bis auf einen Tippfehler: ${character(f)} ist keine Hex-Ziffer (0 bis 9, a bis f). Sehen Sie es noch einmal an: Statt O gehört dort eine Null hin, statt l eine Eins.`,
  SHARE_HEX_ODD: f =>
    f.seen && f.expected
      ? digits(f.seen, f.expected)
      : 'Das ist Hex mit einer Ziffer zu viel oder zu wenig: Hex-Ziffern kommen in Paaren. Vergleichen Sie es Gruppe für Gruppe mit dem Papier.',
  SHARE_ENCRYPTED: () =>
    'Das ist ein verschlüsselter Anteil oder ein Teil davon, nicht der Anteil darin. Öffnen Sie ihn mit einer Karte („Mit Karte entschlüsseln“; im Terminal @ oder --card), oder geben Sie ein, was „gpg --decrypt“ ausgibt.',
  SHARE_IS_KEY: () =>
    'Das ist ein Schlüssel oder ein anderer Block mit ASCII-Hülle, kein Anteil: Nichts davon wurde als einer versucht. Geben Sie den Anteil ein, oder die Datei eines verschlüsselten Anteils.',
  SHARE_IS_TOKEN: () =>
    'Das ist ein Token von Vault oder OpenBao, kein Anteil, und es ist diesem Rechner jetzt preisgegeben. Widerrufen Sie es, und geben Sie den Anteil ein.',
  SHARE_IS_INIT: () =>
    'Das ist, was „operator init“ ausgegeben hat, nicht ein Anteil: Nichts davon wurde versucht. Geben Sie diese Datei mit --init an (im Fenster: Was „operator init“ ausgab), und geben Sie einen Anteil nach dem anderen ein.',
  SHARE_IS_SECRET: f =>
    `Das ist ${secrets[f.kind]}, kein Anteil, und ist diesem Rechner jetzt preisgegeben. Ersetzen Sie das Geheimnis, wo es verwendet wird, und geben Sie den Anteil ein.`,
  SHARE_IS_ANSWER: () =>
    'Das ist kein Anteil: Gefragt ist hier nach einem Anteil, nicht nach einer Antwort, einem Index oder einem Befehl. Geben Sie den Anteil ein, wie er auf dem Papier steht.',
  SHARE_SEVERAL: () =>
    'Das sind zwei Anteile oder mehr auf einer Zeile, oder einer zweimal: Nichts davon wurde versucht. Geben Sie einen Anteil nach dem anderen ein.',
  SHARE_ENCODED_TWICE: () =>
    'Das ist der Text eines Anteils, noch einmal codiert (wie in einem Secret von Kubernetes). Decodieren Sie ihn einmal, mit „base64 -d“ oder „xxd -r -p“, und geben Sie ein, was herauskommt.',
  SHARE_CASE_LOST: () =>
    'Das ist Base64, in dem große und kleine Buchstaben gleich gemacht wurden, und auf sie kommt es an. Geben Sie es ein, wie es auf dem Papier steht.',
  SHARE_TOO_SHORT: () =>
    'Das ist zu kurz für einen Anteil: Er braucht mindestens ein Byte Inhalt und eines für den Index. Geben Sie ihn ganz ein.',
  SHARE_TOO_LONG: f =>
    `Das ist länger, als ein Anteil sein kann (${f.expected} Bytes). Geben Sie einen Anteil nach dem anderen ein.`,
  SHARE_INDEX_ZERO: f =>
    f.mistyped
      ? perhapsMistyped(f, 'Das hat Index 0, den kein Anteil hat.')
      : 'Das hat Index 0, den kein echter Anteil hat. Es ist eine Fälschung oder beschädigt: Halten Sie an, und klären Sie, woher es kommt.',
  SHARE_WRONG_LENGTH: f => `Dieser Anteil ist ${f.seen} Bytes lang; ${lengthOfSet(f)}`,
  SHARE_OTHER_SET: f =>
    `Das ist ein Anteil eines anderen Schlüsselsatzes, ${thing(f, '', 'auch in diesem Ordner')}${f.holder ? ` (${f.holder})` : ''}. Bringen Sie den Anteil dieses Satzes.`,
  SHARE_REPEATED: f =>
    `Das ist noch einmal ${whose(f)}. Er ist schon eingegeben, als Hex oder als Base64; gebraucht wird der des nächsten Inhabers.`,
  SHARE_INDEX_CONFLICT: f =>
    `${Whose(f)} ist schon eingegeben, und dieser hat denselben Index mit anderem Inhalt. Einer von beiden ist falsch: Vergleichen Sie beide Papiere, und brechen Sie ab, wenn der erste der schlechte war.`,
  SHARE_DOES_NOT_MATCH: f =>
    f.mistyped
      ? `Das passt nicht zu dem, was das Register hat: ${whose(f)}. Mit einem einzigen anderen Zeichen würde es passen: Sehen Sie ${character(f)} und das danach an.`
      : `Das passt nicht zu dem, was das Register hat: ${whose(f)}. Suchen Sie nach Tippfehlern, oder nach dem Papier eines anderen Satzes oder Jahres, oder von vor einem Rekey (rotate-keys).`,
  SHARE_LOST: f =>
    f.mistyped
      ? perhapsMistyped(f, `${Whose(f)} ist als verloren eingetragen.`)
      : `${Whose(f)} ist als verloren eingetragen. Halten Sie an: Klären Sie, wer ihn hatte und wie er zurückkam, bevor etwas ausgestellt wird.`,
  SHARE_DESTROYED: f =>
    f.mistyped
      ? perhapsMistyped(f, `${Whose(f)} ist als vernichtet eingetragen.`)
      : `${Whose(f)} ist als vernichtet eingetragen. Halten Sie an: Ein Anteil, den es nicht geben dürfte, ist aufgetaucht.`,
  SHARE_BURNT: f =>
    f.mistyped
      ? perhapsMistyped(f, `Ein Anteil mit Index ${f.index} wurde nie ausgestellt.`, OR_REKEYED)
      : `Index ${f.index} war einmal reserviert und wurde nie ausgestellt. Halten Sie an: Einen Anteil mit diesem Index dürfte es nicht geben.`,
  SHARE_APART: (f, say) =>
    f.mistyped
      ? perhapsMistyped(f, `${Whose(f)} wurde ausgestellt, ist nicht eingetragen und ist beiseitegelegt.`)
      : `${Whose(f)} wurde ausgestellt, ist nicht eingetragen und sollte beiseitegelegt sein. Halten Sie an: Klären Sie, wer ihn brachte, und tragen Sie ihn mit dem Hashwert vom Papier ein (${say.by.vouch}), bevor er eingegeben wird.`,
  SHARE_NOT_LISTED: f =>
    f.mistyped
      ? perhapsMistyped(f, `Index ${f.index} ist nicht unter denen dieses Satzes.`, OR_REKEYED)
      : `Das Register führt jeden Anteil dieses Satzes auf, und Index ${f.index} ist nicht darunter. Halten Sie an: Dieser Anteil ist von vor einem Rekey (rotate-keys), von einem anderen Satz, oder wurde nicht unter diesem Register ausgestellt; klären Sie, was davon.`,
  SHARE_MORE_THAN_ISSUED: f =>
    f.mistyped
      ? perhapsMistyped(
          f,
          `Mit Index ${f.index} wären es mehr Anteile als die ${f.expected} ausgestellten.`,
          OR_REKEYED,
        )
      : `Mit Index ${f.index} wären es mehr Anteile als die ${f.expected}, die ausgestellt sein sollen. Halten Sie an: Die angegebene Zahl ist falsch, oder dieser Anteil ist es (etwa von vor einem Rekey, rotate-keys).`,
  SHARE_OF_SECRETSJS: f =>
    f.seen && f.expected
      ? `${digits(f.seen, f.expected)} Oder es ist ein Anteil von secrets.js, und dieser Satz hat eine andere Form: Bringen Sie dann den Anteil dieses Satzes.`
      : 'Das sieht aus wie ein Anteil von secrets.js, und dieser Satz hat eine andere Form. Bringen Sie den Anteil dieses Satzes, oder suchen Sie nach einem Zeichen zu viel.',
  SHARE_LENGTH_UNCONFIRMED: f =>
    `Noch hat niemand gesagt, dass der erste Anteil die richtige Länge hat: ${f.expected} Zeichen. Bestätigen Sie, dass er ganz ist, und geben Sie dann den nächsten ein; oder brechen Sie ab.`,
  SHARES_INCONSISTENT: f =>
    'wrong' in f
      ? `Diese Anteile stimmen nicht überein. Nach allen anderen ist falsch und wurde ausgesondert: ${f.wrong.map(whose).join(', ')}. Suchen Sie nach einem Tippfehler, und geben Sie ihn noch einmal ein, oder bringen Sie einen anderen Anteil.`
      : `Die ${f.seen} eingegebenen Anteile stimmen nicht überein: Mindestens einer ist falsch, und bei so wenigen ist nicht zu sagen, welcher. Nichts wurde ausgestellt. Geben Sie einen noch einmal ein, berichtigt, oder zur Klärung ${f.expected} mehr.`,
  SHARES_NOT_ONE_SET: () =>
    'Diese Anteile gehören nicht zusammen: Einer ist falsch, oder es sind mehr nötig, als gesagt wurde, oder das Geheimnis hat eine andere Länge. Nichts wurde ausgestellt. Vergleichen Sie die Papiere, und geben Sie einen berichtigt noch einmal ein, oder brechen Sie ab.',
  SECRETSJS_BITS: f =>
    `Das beginnt wie ein Anteil von secrets.js mit ${f.seen} Bit. Nur 8 Bit werden unterstützt: Ein solcher Anteil beginnt mit 8. Sehen Sie das erste Zeichen an, oder setzen Sie jenen Satz mit dem Werkzeug zusammen, das ihn erzeugt hat.`,
  SECRETSJS_NOT_READABLE: f =>
    `Das ist kein Anteil von secrets.js: ${character(f)} passt nicht. Sehen Sie dieses Zeichen noch einmal an.`,
  SECRETSJS_CUT: () =>
    'Das ist kein ganzer Anteil von secrets.js: Die mit 8 Bit haben eine ungerade Zahl von Zeichen, mindestens 5. Suchen Sie nach fehlenden oder überzähligen Zeichen.',
  SECRETSJS_WRONG_LENGTH: f => `Dieser Anteil ist ${f.seen} Zeichen lang; ${lengthOfSet(f)}`,
  SECRETSJS_DISAGREE: () =>
    'Der neue Anteil wurde auf zwei Wegen berechnet, und die Ergebnisse sind verschieden. Nichts wurde ausgestellt. Brechen Sie ab, und melden Sie das als Fehler des Programms.',
  SHARE_HAS_NEW_INDEX: f =>
    `Dieser Anteil hat schon Index ${f.index}, der ausgestellt werden sollte. Der Vorgang ist beendet, und der Index ist jetzt bekannt; beginnen Sie neu, damit ein anderer gezogen wird.`,
};

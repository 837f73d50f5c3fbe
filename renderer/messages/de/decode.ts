/** Texts of decoding a token, in German. */
import type { decode as english } from '../en/decode';

export const decode: typeof english = {
  link: 'Token decodieren',
  title: 'Token decodieren',
  lead: 'Aus dem codierten Token und seinem Einmalpasswort. Ein Schlüsselsatz oder Ordner ist dazu nicht nötig.',
  encoded: 'Codiertes Token',
  encodedHint: 'Wie es ausgegeben wurde, mit oder ohne „=“ am Ende. Leerzeichen spielen keine Rolle.',
  otp: 'Einmalpasswort',
  otpPlaceholder: 'Einmalpasswort',
  otpHint: 'Wie es aufgeschrieben wurde. Große und kleine Buchstaben sind verschieden.',
  go: 'Decodieren',
  back: 'Zurück',
  result: 'Das Token',
  kind: {
    recovery: 'Ein Wiederherstellungstoken.',
    root: 'Ein Root-Token.',
    bare: 'Ein Token ohne Präfix, wie Quorate sie erzeugt: ein Wiederherstellungs- oder ein Root-Token.',
    uuid: 'Ein Token der ersten Vaults (bis 0.11), das die Form einer UUID hat.',
  },
  unchecked:
    'Nichts in einem solchen Token zeigt, ob das Passwort richtig war. Mit einem falschen sähe es genauso gut aus.',
  checked:
    'Seine Form ist die eines Tokens. Ein einzelnes falsches Zeichen im Passwort fällt vielleicht nicht auf.',
  masked: length => `${length} Zeichen, nicht gezeigt`,
  asideTitle: 'Was das zeigen kann',
  aside: [
    'Tokens, die Quorate, Vault oder OpenBao mit einem Einmalpasswort codiert haben, aus jeder Generation.',
    'Das codierte Token und das Passwort schützen vor jemandem, der nur eines von beiden sieht, vor mehr nicht.',
    'Was decodiert wird, bleibt in diesem Fenster, verdeckt, und wird nach einer Minute weggeräumt.',
  ],
};

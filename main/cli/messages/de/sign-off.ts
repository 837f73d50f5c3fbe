/** The command sign-off, in German. */
import type { signOff as english } from '../en/sign-off';

const hows = {
  file: 'signiert, mit Datei',
  paper: 'auf Papier unterschrieben',
  declined: 'nicht abgezeichnet',
};

export const signOff: typeof english = {
  noMethod: 'Geben Sie eines von --signature, --paper, --decline und --text an.',
  textHelp: 'gibt den genauen Text zum Signieren aus, für gpg --armor --detach-sign',
  signatureHelp: 'die abgetrennte Signatur, mit dem öffentlichen Schlüssel dazu (--pgp-key FILE)',
  paperHelp: 'die Unterschrift ist auf Papier; --decline REASON: diese Rolle zeichnet nicht ab',
  keyWithoutSignature: 'Option --pgp-key gehört zu --signature.',
  nameHelp: 'wer es ist',
  signOffLine: (at, role, name, how, reason, fingerprint) =>
    `  ${at}  ${role}, ${name}: ${hows[how]}${reason && ` (${reason})`}${fingerprint && ` ${fingerprint}`}`,
  signOffsTitle: (transcript, digest) => `Abzeichnungen von ${transcript}, Hashwert ${digest}:`,
};

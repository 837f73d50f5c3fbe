/** The command sign-off, in Spanish. */
import type { signOff as english } from '../en/sign-off';

const hows = { file: 'firmado, con archivo', paper: 'firmado en papel', declined: 'no firma' };

export const signOff: typeof english = {
  noMethod: 'Indique una de --signature, --paper, --decline y --text.',
  textHelp: 'imprime el texto exacto que se firma, para gpg --armor --detach-sign',
  signatureHelp: 'la firma separada, con la clave pública de quien firma (--pgp-key FILE)',
  paperHelp: 'la firma está en papel; --decline REASON: quien tiene esta función no firma',
  keyWithoutSignature: 'La opción --pgp-key va con --signature.',
  nameHelp: 'quién es',
  signOffLine: (at, role, name, how, reason, fingerprint) =>
    `  ${at}  ${role}, ${name}: ${hows[how]}${reason && ` (${reason})`}${fingerprint && ` ${fingerprint}`}`,
  signOffsTitle: (transcript, digest) => `Conformidades de ${transcript}, hash ${digest}:`,
};

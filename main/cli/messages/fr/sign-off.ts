/** The command sign-off, in French. */
import type { signOff as english } from '../en/sign-off';

const hows = { file: 'signé, par fichier', paper: 'signé sur papier', declined: 'a refusé' };

export const signOff: typeof english = {
  noMethod: 'Donnez l’une de --signature, --paper, --decline et --text.',
  textHelp: 'affiche le texte exact à signer, pour gpg --armor --detach-sign',
  signatureHelp: 'la signature détachée, avec la clé publique de qui signe (--pgp-key FILE)',
  paperHelp: 'la signature est sur papier ; --decline REASON : ce rôle ne signe pas',
  keyWithoutSignature: 'L’option --pgp-key va avec --signature.',
  nameHelp: 'qui c’est',
  signOffLine: (at, role, name, how, reason, fingerprint) =>
    `  ${at}  ${role}, ${name} : ${hows[how]}${reason && ` (${reason})`}${fingerprint && ` ${fingerprint}`}`,
  signOffsTitle: (transcript, digest) => `Visas de ${transcript}, condensat ${digest} :`,
};

/** What is refused of an OpenPGP key, in French. */
import type { keyTexts as english } from '../../en/refusals/key';
import { given, key } from './facts';

export const keyTexts: typeof english = {
  PGP_KEY_MISSING: f =>
    `${f.holder ? `${f.holder} n’a pas de clé OpenPGP` : 'Il faut une clé publique OpenPGP'}. Collez-la ou choisissez son fichier.`,
  PGP_KEY_UNREADABLE: f =>
    `${given(f)} n’est pas une clé publique OpenPGP. Exportez-la de nouveau avec « gpg --armor --export » et choisissez ce fichier.`,
  PGP_KEY_TOO_LARGE: f =>
    `${given(f)} est plus gros que ne devrait l’être une clé OpenPGP (1 Mio). Exportez cette seule clé avec « gpg --export-options export-minimal ».`,
  PGP_KEY_WITHOUT_USER: f =>
    `${key(f)} n’a pas d’identité, comme en distribuent certains serveurs de clés. Exportez-la sur l’ordinateur de son propriétaire avec « gpg --armor --export ».`,
  PGP_KEY_DAMAGED: f =>
    `${key(f)} est endommagée : ses propres signatures ne lui correspondent pas. Exportez-la de nouveau et comparez l’empreinte.`,
  PGP_KEY_PRIVATE: f =>
    `${given(f)} est une clé PRIVÉE. Elle a maintenant été exposée à cet ordinateur : son propriétaire devrait la remplacer. ${f.other === 'file' ? 'Apportez à sa place le fichier qui est demandé ici.' : 'Exportez la clé publique avec « gpg --armor --export ».'}`,
  PGP_KEY_SEVERAL: f =>
    `Il y a plus d’une clé OpenPGP dans ce qui a été donné${f.holder ? ` pour ${f.holder}` : ''}. N’exportez que la sienne : « gpg --armor --export EMPREINTE ».`,
  PGP_KEY_EXPIRED: f =>
    `${key(f)}, ou sa partie de chiffrement, a expiré. Demandez à son propriétaire de la prolonger et de l’exporter de nouveau. (Regardez aussi l’horloge de cet ordinateur.)`,
  PGP_KEY_REVOKED: f =>
    `${key(f)}, ou sa partie de chiffrement, a été révoquée par son propriétaire. Demandez la nouvelle.`,
  PGP_KEY_FUTURE: f =>
    `${key(f)} a été faite dans le futur, d’après l’horloge de cet ordinateur. Regardez l’horloge ; si elle est juste, demandez au propriétaire.`,
  PGP_KEY_WEAK: f =>
    `${key(f)} est trop faible (RSA de moins de 2048 bits ou fait de nombres que n’importe qui peut casser, DSA, ElGamal, ou tenue ensemble par MD5). Demandez-en une moderne à son propriétaire.`,
  PGP_KEY_CANNOT_ENCRYPT: f =>
    `${key(f)} ne peut que signer, pas chiffrer. Demandez à son propriétaire d’ajouter une sous-clé de chiffrement.`,
  PGP_KEY_UNSUPPORTED: f =>
    `${key(f)} utilise un algorithme ou une courbe qui n’est pas pris en charge ici. Prenez RSA, une courbe du NIST ou Curve25519 sous la forme que fait GnuPG.`,
  PGP_KEY_UNUSABLE: f =>
    `${key(f)} ne permet pas de chiffrer : un essai a échoué, ce qu’elle contient n’est donc pas une clé de ce type. Demandez-en une autre à son propriétaire.`,
  PGP_KEY_PRACTICE: f =>
    `${key(f)} dit par son nom (« PRACTICE … ») qu’elle a été faite pour un exercice. La partie privée d’une telle clé se trouve sans protection dans un dossier de cérémonie et ouvre ce qui est chiffré pour elle. Demandez la clé personnelle du détenteur.`,
  CRYPTO_UNUSABLE: f =>
    `Le programme ne peut pas chiffrer avec ${f.name ?? 'cet algorithme'} sur cet ordinateur : il a essayé avec une clé à lui. La clé n’y est pour rien. Prenez une clé d’un autre type, ou un autre ordinateur.`,
  PGP_KEY_VERSION: f =>
    `${key(f)} n’est pas de version 4 ; GnuPG ne pourrait donc pas ouvrir ce qui est chiffré pour elle. Demandez une clé de version 4 à son propriétaire.`,
};

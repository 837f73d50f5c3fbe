/** Texts of decoding a token, in French. */
import type { decode as english } from '../en/decode';

export const decode: typeof english = {
  link: 'Décoder un jeton de récupération',
  title: 'Décoder un jeton de récupération',
  lead: 'À partir du jeton encodé et de son mot de passe à usage unique. Il ne faut ni jeu de clés ni dossier.',
  encoded: 'Jeton encodé',
  encodedHint: 'Tel qu’il a été remis, avec ou sans « = » à la fin. Les espaces ne comptent pas.',
  otp: 'Mot de passe à usage unique',
  otpPlaceholder: 'mot de passe à usage unique',
  otpHint: 'Tel qu’il a été noté. Respectez les majuscules et les minuscules.',
  go: 'Décoder',
  back: 'Retour',
  result: 'Le jeton',
  kind: {
    recovery: 'Un jeton de récupération.',
    root: 'Un jeton racine (root token).',
    bare: 'Un jeton sans préfixe, comme en fait Quorate : de récupération ou racine.',
    uuid: 'Un jeton des premiers Vault (jusqu’à 0.11), qui a la forme d’un UUID.',
  },
  unchecked:
    'Rien dans un tel jeton ne montre si le mot de passe était le bon. Avec un faux, il aurait l’air aussi bon.',
  checked: 'Sa forme est celle d’un jeton. Un seul caractère faux dans le mot de passe peut ne pas se voir.',
  masked: length => `${length} caractères, non montrés`,
  asideTitle: 'Ce que ceci peut montrer',
  aside: [
    'Les jetons que Quorate, Vault ou OpenBao ont encodés avec un mot de passe à usage unique, de toute génération.',
    'Le jeton encodé et le mot de passe protègent de quelqu’un qui voit l’un des deux, pas plus.',
    'Ce qui est décodé reste dans cette fenêtre, masqué, et est rangé après une minute.',
  ],
};

/** Texts of bringing a folder of keys, in French. */
import type { keyFolder as english } from '../en/key-folder';
import { listed } from './common';

/** No more are named. */
const NAMED = 5;

export const keyFolder: typeof english = {
  title: 'Clés d’un dossier',
  folder: 'Choisir un dossier de clés',
  files: 'Choisir des fichiers de clés',
  hint: 'Ou déposez le dossier sur ce formulaire, ou collez plusieurs clés à la fois. Chaque clé va au détenteur de son nom ; on vous demande là où ce n’est pas certain.',
  looking: (at, of) => (of > 0 ? `Examen de la clé ${at} sur ${of}…` : 'Lecture des fichiers…'),
  read: (read, given, asked) =>
    [
      `Clés examinées : ${read}. Données à un détenteur : ${given}.`,
      asked > 0 && `À préciser ci-dessous : ${asked}.`,
    ]
      .filter(Boolean)
      .join(' '),
  counted: (counted, named) =>
    `Détenteurs dans le formulaire auparavant : ${counted}. Nommés par les clés : ${named}.`,
  nobodys: userIds => `Laissées de côté : ${listed(userIds)}.`,
  count: {
    now: now => `Il doit y avoir ${now} détenteurs`,
    before: before =>
      `Avant la lecture des clés, le formulaire en avait ${before}. Retirez qui ne doit pas avoir de part.`,
    open: 'Comptez d’abord qui doit avoir une part, et retirez qui ne doit pas en avoir.',
  },
  named: 'Les noms viennent des clés : vérifiez-les.',
  source: (file, place, count) =>
    count > 1 ? `Clé ${place} sur ${count} ${file ? `dans ${file}` : 'du texte collé'}` : file,
  tooMany:
    'C’est trop pour un dossier de clés : rien n’a été lu. Choisissez le dossier qui ne contient que les clés.',
  unreadable: 'Lecture impossible. Choisissez plutôt avec un des boutons.',
  leftOut: names =>
    `Non lus, car le fichier d’une clé finit par .asc, .gpg, .pgp, .key ou .txt et fait au plus 1 Mio : ${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ` et ${names.length - NAMED} de plus` : ''}.`,
  shut: names =>
    `Laissés de côté, car l’utilisateur qui lance le programme ne peut pas lire ces dossiers : ${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ` et ${names.length - NAMED} de plus` : ''}.`,
  doubtful: userIds => `À qui est cette clé : ${userIds}`,
  why: {
    nobody: () => 'Aucun détenteur n’a ce nom.',
    alike: names => `Aucun détenteur n’a ce nom ; nom proche : ${listed(names)}.`,
    twoKeys: names => `Plusieurs clés portent le nom ${listed(names)}.`,
    twoKeysNobody: names =>
      `Plusieurs clés portent le nom ${listed(names)}, qui n’est celui d’aucun détenteur.`,
    twoPeople: () => 'Plusieurs détenteurs ont ce nom.',
    among: () => 'Elle n’était pas seule dans son fichier.',
    nameless: () => 'Cette clé ne porte aucun nom.',
    hasOther: names => `${listed(names)} a déjà une autre clé.`,
  },
  whose: 'À qui est-elle ?',
  choose: 'Choisir…',
  add: name => `Un nouveau détenteur : ${name}`,
  theirs: 'Sa clé actuelle :',
  open: 'Cette clé est encore en suspens. Choisissez à qui elle est, puis « L’attribuer », ou « La laisser de côté ».',
  give: 'L’attribuer',
  leave: 'La laisser de côté',
};

/** The prompt of a recovery session and its sealed store, in French. */
import { plural } from '../../../../shared/text/fr/plural';
import type { sealedStore as english } from '../en/sealed-store';

const inBytes = (count: number): string => `${count} ${plural(count, { one: 'octet', other: 'octets' })}`;

export const sealedStore: typeof english = {
  storeHelp: `  list            ce qu’il y a dans le dépôt scellé
  read NAME       montre une entrée ; NAME est le reste de la ligne
  read NAME FILE  l’écrit plutôt dans un nouveau fichier : NAME entre guillemets, ou FILE à partir de / ou ./ ou ~/
  add NAME FILE   scelle un fichier de 1 Mio au plus ; FILE est le reste de la ligne, un NAME à espaces est entre guillemets
  remove NAME     retire une entrée ; NAME est le reste de la ligne
  help            ces lignes
  quit            quitte le mode de récupération
Des guillemets ("..." ou '...') peuvent entourer tout nom. Le jeton est demandé par list, read, add et remove,
et de nouveau quand rien n’a été fait pendant deux minutes. Dans un tube, sa ligne suit chacun d’eux ; un trait d’union vaut pour le jeton d’avant.`,
  listTitle: (version, entries) =>
    `Le dépôt scellé, version ${version} : ${entries} ${plural(entries, { one: 'entrée', other: 'entrées' })}.`,
  listEntry: (number, name, bytes) => `  ${number}  ${name} (${inBytes(bytes)})`,
  askToken: 'Jeton : ',
  asBase64: base64 => `Ces octets ne sont pas un texte simple. En base64 :\n${base64}`,
  badPipedLine: 'Cette ligne n’est ni list, ni read, add, remove, help ou quit. Plus rien n’est lu.',
  noSuchCommand: 'Il n’y a pas une telle commande. « help » montre celles qu’il y a.',
  minutesLeft: minutes => `(encore ${minutes} ${plural(minutes, { one: 'minute', other: 'minutes' })}) `,
  secondsLeft: seconds => `(encore ${seconds} ${plural(seconds, { one: 'seconde', other: 'secondes' })}) `,
  savedInClear: (name, bytes, file) =>
    `« ${name} » (${inBytes(bytes)}) est dans ${file}, en clair. Retirez-le quand il ne sert plus.`,
};

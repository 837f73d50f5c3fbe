/** The command check-share, in French. */
import { of } from '../../../../shared/text/fr/elision';
import type { checkShare as english } from '../en/check-share';

export const checkShare: typeof english = {
  turn: 'La part à contrôler :',
  usage: '--folder --key-set   une part est-elle bonne, et à qui est-elle',
  task: 'Contrôler une part',
  goodOfHolder: (index, holder) => `Bonne : c’est certainement la part ${of(holder)} (index ${index}).`,
  goodByIndex: index => `Bonne : c’est certainement la part d’index ${index}.`,
  notProven: (index, holder) =>
    `NON PROUVÉ : seuls sa longueur et son index (${index}${holder && `, celui ${of(holder)}`}) ont pu être regardés, et ils peuvent être ceux de ce jeu. Qu’elle en fasse partie n’est pas montré : le registre n’a pas de valeur de contrôle pour elle.`,
};

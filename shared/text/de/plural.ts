/** The form of a German word that goes with a number. */
import { pluralIn } from '../plural';

export const plural = pluralIn('de');

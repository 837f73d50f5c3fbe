/** The form of a Spanish word that goes with a number. */
import { pluralIn } from '../plural';

export const plural = pluralIn('es');

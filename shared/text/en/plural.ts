/** The form of an English word that goes with a number. */
import { pluralIn } from '../plural';

export const plural = pluralIn('en');

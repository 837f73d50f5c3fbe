/** The form of a French word that goes with a number: 0 and 1 are singular. */
import { pluralIn } from '../plural';

export const plural = pluralIn('fr');

/** Texts in Spanish of a proof that a quorum holds keys, that every screen of an attempt needs. */
import type { proveKeys as english } from '../en/prove-keys';
import { digestOnPaper } from './common';

export const proveKeys: typeof english = {
  way: 'Demostrar las claves',
  steps: ['Quién demuestra qué', 'Comparar palabras', 'Fragmentos', 'Resultado'],
  title: 'Las claves están demostradas',
  lead: 'Dé al verificador el archivo de «proofs».',
  toDo: [digestOnPaper],
};

/** Texts in Spanish of a reshare that every screen of an attempt needs. */
import type { reshare as english } from '../en/reshare';

export const reshare: typeof english = {
  steps: ['Solicitud confirmada', 'Comparar palabras', 'Fragmentos', 'Resultado'],
  title: 'Los fragmentos nuevos están hechos',
  lead: 'Son de las mismas claves. Entran en uso cuando cada titular haya comprobado el suyo.',
};

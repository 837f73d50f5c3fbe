/** The command verify-transcript, in Spanish. */
import type { verifyTranscript as english } from '../en/verify-transcript';

export const verifyTranscript: typeof english = {
  noFile: '¿Qué acta? Indique su archivo.',
  task: 'Verificar un acta',
  askFile: 'Acta, archivo: ',
  askDigest: 'Su hash anotado en papel (solo Enter: ninguno): ',
  digest: 'Hash',
};

/** The command verify-transcript, in Spanish. */
import type { verifyTranscript as english } from '../en/verify-transcript';

export const verifyTranscript: typeof english = {
  noFile: '¿Qué acta? Indique su archivo.',
  task: 'Verificar un acta',
  askFile: 'Acta, archivo: ',
  askDigest: 'Su hash anotado en papel (solo Enter: ninguno): ',
  digest: 'Hash',
  checklist: 'Lo que se marcó después (junto al acta, en ningún hash de ella):',
  checklistUnread: 'No se puede leer la lista de tareas junto al acta; esta vale sin ella:',
  given: (file, holder) => `${file} se entregó a ${holder || 'su titular'}`,
  noticesGiven: 'Cada titular recibió su aviso',
  digestWritten: 'El hash se escribió en papel',
  paperSigned: 'El papel se firmó',
  takenBack: 'retirado',
};

/** The command verify-transcript, in French. */
import type { verifyTranscript as english } from '../en/verify-transcript';

export const verifyTranscript: typeof english = {
  noFile: 'Quel procès-verbal ? Donnez son fichier.',
  task: 'Vérifier un procès-verbal',
  askFile: 'Procès-verbal, fichier : ',
  askDigest: 'Son condensat du papier (Entrée seule : aucun) : ',
  digest: 'Condensat',
};

/** The command verify-transcript, in French. */
import type { verifyTranscript as english } from '../en/verify-transcript';

export const verifyTranscript: typeof english = {
  noFile: 'Quel procès-verbal ? Donnez son fichier.',
  task: 'Vérifier un procès-verbal',
  askFile: 'Procès-verbal, fichier : ',
  askDigest: 'Son condensat du papier (Entrée seule : aucun) : ',
  digest: 'Condensat',
  checklist: 'Ce qui a été coché ensuite (à côté du procès-verbal, dans aucun condensat de celui-ci) :',
  checklistUnread: 'La liste de contrôle à côté ne peut pas être lue ; le procès-verbal vaut sans elle :',
  given: (file, holder) => `${file} a été remis à ${holder || 'son détenteur'}`,
  noticesGiven: 'Chaque détenteur a reçu son avis',
  digestWritten: 'Le condensat a été écrit sur papier',
  paperSigned: 'Le papier a été signé',
  takenBack: 'retiré',
};

/** The command verify-transcript, in German. */
import type { verifyTranscript as english } from '../en/verify-transcript';

export const verifyTranscript: typeof english = {
  noFile: 'Welches Protokoll? Geben Sie seine Datei an.',
  task: 'Ein Protokoll prüfen',
  digest: 'Hashwert',
  askFile: 'Protokoll, Datei: ',
  askDigest: 'Sein Hashwert vom Papier (nur Eingabetaste: keiner): ',
  checklist: 'Was danach abgehakt wurde (neben dem Protokoll, in keinem Hashwert davon):',
  checklistUnread: 'Die Checkliste daneben kann nicht gelesen werden; das Protokoll gilt ohne sie:',
  given: (file, holder) => `${file} wurde übergeben${holder ? ` an ${holder}` : ''}`,
  noticesGiven: 'Jeder Inhaber hat seine Mitteilung erhalten',
  digestWritten: 'Der Hashwert wurde auf Papier geschrieben',
  paperSigned: 'Das Papier wurde unterschrieben',
  takenBack: 'zurückgenommen',
};

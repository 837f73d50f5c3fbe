/** The command vouch-record, in French. */
import type { vouchRecord as english } from '../en/vouch-record';

export const vouchRecord: typeof english = {
  digestHelp:
    'du registre qu’aucun procès-verbal n’atteste, ou du procès-verbal dont la part est mise de côté',
  issuedHelp: 'la part est enregistrée dès lors ; --unused : elle a été détruite et ne servira jamais',
  bothIssuedAndUnused: 'Donnez --issued ou --unused, pas les deux.',
  done: 'Terminé. Ce procès-verbal atteste dès lors le registre, et le jeu peut servir de nouveau.',
  doneIssued: 'Terminé. La part qui était mise de côté est enregistrée, et compte comme les autres.',
  doneUnused: 'Terminé. Le registre dit que la part qui était mise de côté ne servira jamais.',
  usage:
    '--folder --key-set [--digest] [--issued|--unused]\natteste un registre, ou une part mise de côté, avec le condensat du papier',
  task: 'Attester un registre, ou une part mise de côté, avec le condensat du papier',
  askIssued: 'La part mise de côté doit-elle être enregistrée ? (oui, ou non : elle a été détruite) : ',
  digestMissing: 'L’option --digest manque.',
  askDigest: 'Condensat du papier, 64 chiffres hexadécimaux ou 32 mots : ',
};

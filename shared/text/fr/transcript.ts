/** The entries of a transcript, each in a line, in French. Facts are as they stand in a file, which anybody may have written. */

import { saidShares } from '../ceremony-shares';
import type { transcript as english } from '../en/transcript';
import { wordOf } from '../word-of';
import { brokenOff } from './broken-off';
import { plural } from './plural';
import { shareStatuses } from './share-status';
import { transcriptFacts } from './transcript-facts';

const OPENED = new Map([
  ['gpg', ', ouverte avec gpg'],
  ['privateKey', ', ouverte avec une CLÉ PRIVÉE saisie ici'],
]);

export const transcript: typeof english = {
  entryStart: f => `Commencé : ${wordOf(transcriptFacts.operation, f.operation)}.`,
  entryOperation: f => wordOf(transcriptFacts.operation, f.operation),
  entryConfirmed: () => 'Les mots ont été confirmés.',
  entryMarkConfirmed: f =>
    `Les mots ont été confirmés : l’index ${f.index} est marqué « ${wordOf(shareStatuses, f.status)} » (${f.reason}).`,
  entryRecordVouched: f => `Les mots ont été confirmés : le registre numéro ${f.number} est celui du papier.`,
  entryShareVouched: f =>
    `Les mots ont été confirmés : la part d’index ${f.index}, mise de côté, ${f.use === 'issued' ? 'est enregistrée comme émise' : 'a été détruite et ne servira jamais'}.`,
  entryShareAccepted: ({ holder, index, progress, required, proofShares, by, saidHolder }) =>
    `Part acceptée : ${holder || 'détenteur non nommé'}, index ${index} (${progress} sur ${required}${proofShares && ` + ${proofShares}`})${OPENED.get(by) ?? ''}.${saidHolder && ` La personne au clavier s’était annoncée comme ${saidHolder}.`}`,
  entryShareRefused: f => `Part refusée : ${f.code}.`,
  entryShareAlarm: f => `ALARME : part refusée : ${f.code}.`,
  entryRefused: f => `Refusé : ${f.code}.`,
  entryReserved: f => `Index ${f.index} réservé dans le registre.`,
  entryRecordNext: f => `Le registre numéro ${f.number} est écrit ensuite : ${f.digest}.`,
  entryExported: () => 'Parts chiffrées écrites et relues.',
  entryProofExported: f => `La preuve a été vérifiée, écrite et relue : SHA-256 ${f.proof}.`,
  entryWriteFailed: f => `L’écriture a échoué : ${f.code}.`,
  entryException: f => `ÉCART, déclaré par ${f.witness}.`,
  entryRecorded: f => `Enregistré. Parts émises en tout, perdues et détruites comprises : ${f.issued}.`,
  entryTokenIssued: f =>
    `Jeton de récupération émis, ${wordOf(transcriptFacts.as, f.as)}. Il permet d’ouvrir le dépôt scellé.`,
  entryStoreListed: f => `Dépôt scellé listé : version ${f.storeVersion}.`,
  entryStoreRead: f => `L’entrée ${f.entry} du dépôt scellé a été lue.`,
  entryStoreChanging: f => `Entrée ${f.entry} du dépôt scellé : ${wordOf(transcriptFacts.change, f.change)}.`,
  entryStoreChanged: f => `Le dépôt scellé en est à la version ${f.storeVersion}.`,
  entryEnd: f => `Terminé : ${wordOf(transcriptFacts.outcome, f.outcome)}.`,
  entryEndReached: f => `Terminé : ${wordOf(transcriptFacts.outcome, f.outcome)}.${brokenOff.andReached(f)}`,
  ceremonyReached: f => brokenOff.reached(f),
  entryOutcome: f => wordOf({ ...transcriptFacts.outcome, ...transcriptFacts.noOutcome }, f.outcome),
  ceremonyShares: f => {
    const said = saidShares('fr', f, (index, holder) =>
      holder ? `${holder}, index ${index}` : `index ${index}`,
    );
    const name = plural(f.shares.length, { one: 'Part', other: 'Parts' });
    return `${f.marked ? `Marquer comme ${wordOf(shareStatuses, f.marked)}` : name} : ${said}`;
  },
  entryRecordChanged: () => 'Terminé : quelqu’un d’autre a modifié le registre entre-temps.',
};

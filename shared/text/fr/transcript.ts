/** The entries of a transcript, each in a line, in French. Facts are as they stand in a file, which anybody may have written. */

import type { transcript as english } from '../en/transcript';
import { plural } from './plural';
import { transcriptFacts } from './transcript-facts';

// Maps: a name that every object has, such as `constructor`, is no operation.
const OPERATIONS = new Map([
  ['createKeySet', 'créer un jeu de clés'],
  ['generateShare', 'générer une part'],
  ['reissue', 'réémettre une part'],
  ['checkShare', 'contrôler une part'],
  ['markShare', 'marquer une part comme perdue ou détruite'],
  ['vouchRecord', 'attester un registre ou une part mise de côté, par un condensat du papier'],
  ['recoveryToken', 'générer un jeton de récupération'],
  ['keyGen', 'KeyGen : faire de nouvelles clés racines'],
  ['proveKeys', 'prouver qu’un quorum détient les clés d’un groupe'],
  ['reshare', 'repartager : donner des parts des mêmes clés racines à un autre groupe'],
  ['recoverA', 'récupération A : redonner une part perdue, depuis d’autres de son groupe'],
  [
    'recoverB',
    'récupération B : redonner une part perdue, depuis le groupe de récupération et d’autres de son groupe',
  ],
  ['correctClaims', 'corriger ce qui est déclaré d’un jeu adopté'],
  ['createTssVault', 'créer un coffre TSS'],
  ['createTssGroup', 'créer un groupe d’un coffre TSS'],
  ['checkTssShare', 'contrôler une part d’un coffre TSS'],
  ['vouchTssVault', 'attester le registre d’un coffre TSS'],
  ['declareTssVoid', 'déclarer nulles des clés d’un coffre TSS'],
  ['recordTssDestroyed', 'enregistrer que des parts d’un coffre TSS ont été détruites'],
  ['renewTssKey', 'enregistrer la même clé d’un détenteur avec sa nouvelle expiration'],
  ['takeTssReceipt', 'enregistrer un reçu d’une part TSS'],
  ['takeTssComplaint', 'enregistrer une plainte sur une contribution à des parts TSS'],
  ['repair', 'réparer ce qu’une exécution interrompue ou une version antérieure a laissé'],
]);

const OPENED = new Map([
  ['gpg', ', ouverte avec gpg'],
  ['privateKey', ', ouverte avec une CLÉ PRIVÉE saisie ici'],
]);

const STATUSES = new Map([
  ['lost', 'perdue'],
  ['destroyed', 'détruite'],
]);

const GIVEN_AS = new Map<string, string>(Object.entries(transcriptFacts.as));

const CHANGES = new Map([
  ['added', 'en cours d’ajout'],
  ['removed', 'en cours de retrait'],
]);

const OUTCOMES = new Map([
  ['complete', 'mené à bien'],
  ['cancelled', 'annulé'],
  ['expired', 'expiré'],
  ['failed', 'échec'],
  ['interrupted', 'interrompu'],
]);

const inWords = (words: ReadonlyMap<string, string>, fact: string): string => words.get(fact) ?? fact;

export const transcript: typeof english = {
  entryStart: f => `Commencé : ${inWords(OPERATIONS, f.operation)}.`,
  entryOperation: f => inWords(OPERATIONS, f.operation),
  entryConfirmed: () => 'Les mots ont été confirmés.',
  entryMarkConfirmed: f =>
    `Les mots ont été confirmés : l’index ${f.index} est marqué « ${inWords(STATUSES, f.status)} » (${f.reason}).`,
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
  entryRecorded: f =>
    `Enregistré : ${f.issued} ${plural(Number(f.issued), { one: 'part est émise', other: 'parts sont émises' })} à présent.`,
  entryTokenIssued: f =>
    `Jeton de récupération émis, ${inWords(GIVEN_AS, f.as)}. Il permet d’ouvrir le dépôt scellé.`,
  entryStoreListed: f => `Dépôt scellé listé : version ${f.storeVersion}.`,
  entryStoreRead: f => `L’entrée ${f.entry} du dépôt scellé a été lue.`,
  entryStoreChanging: f => `Entrée ${f.entry} du dépôt scellé : ${inWords(CHANGES, f.change)}.`,
  entryStoreChanged: f => `Le dépôt scellé en est à la version ${f.storeVersion}.`,
  entryEnd: f => `Terminé : ${inWords(OUTCOMES, f.outcome)}.`,
  entryRecordChanged: () => 'Terminé : quelqu’un d’autre a modifié le registre entre-temps.',
};

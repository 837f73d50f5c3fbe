/** Texts of the screen of a key set, in French. */
import { plural } from '../../../shared/text/fr/plural';
import type { keySet as english } from '../en/key-set';

export const keySet: typeof english = {
  lead: (required, issued, left) =>
    left === issued
      ? required === issued
        ? `Ses ${issued === 2 ? 'deux parts sont ensemble' : `${issued} parts, toutes ensemble, sont`} le secret.`
        : `${required} de ses ${issued} parts, n’importe lesquelles, sont ensemble le secret.`
      : left < required
        ? `${required} parts sont ensemble le secret ; ${issued} ont été émises, il en reste ${left}.`
        : left === required
          ? `Les ${left === 2 ? 'deux parts restantes sont ensemble' : `${left} parts restantes, toutes ensemble, sont`} le secret ; ${issued} ont été émises.`
          : `${required} des ${left} parts restantes, n’importe lesquelles, sont ensemble le secret ; ${issued} ont été émises.`,
  generate: 'Générer une part',
  unproven:
    'Non prouvé : ce jeu a été fait ailleurs. Le programme ne peut pas y distinguer une part juste d’une fausse, et le dit à chaque résultat.',
  verified: 'Chaque part de ce jeu peut être jugée quand elle est saisie.',
  shares: 'Parts',
  columns: {
    index: 'Index',
    holder: 'Détenteur',
    fingerprint: 'Chiffrée pour',
    at: 'Émise',
    status: 'Statut',
  },
  never: 'jamais contrôlée',
  checked: 'contrôlée',
  entered: when => `saisie lors de la cérémonie du ${when}`,
  reissue: 'Réémettre',
  check: 'Contrôler une part',
  drill: 'Revue des parts',
  overview: 'Imprimer la vue d’ensemble',
  notices: 'Imprimer les avis',
  practiceCards: 'Cartes d’exercice',
  mark: 'Marquer une part perdue ou détruite',
  more: 'Plus sur ces parts',
  vouch: 'L’attester avec le condensat du papier',
  status: { unconfirmed: 'non confirmée', active: 'active', lost: 'perdue', destroyed: 'détruite' },
  holderUnknown: 'inconnu',
  notIssuedHere: 'pas émise ici',
  noneKnown: 'Aucun index de ce jeu n’est encore connu. Ceux des parts saisies le deviennent.',
  missing: count =>
    plural(count, {
      one: 'L’index d’une part de plus est inconnu.',
      other: `Les index de ${count} parts de plus sont inconnus.`,
    }),
  burnt: indexes =>
    plural(indexes.length, {
      one: `Réservé une fois et jamais émis : ${indexes[0]}.`,
      other: `Réservés une fois et jamais émis : ${indexes.join(', ')}.`,
    }),
  directory: 'Les fichiers sont dans',
  look: 'Pas tel que la dernière cérémonie l’a laissé. Cherchez pourquoi avant de continuer :',
  record: 'Condensat du registre',
  recordFromPaper: 'Il n’est pas montré ici : il doit venir du papier.',
  recordNumber: sequence => `Version ${sequence} du registre. Une cérémonie en écrit parfois plusieurs.`,
  lastDigest: 'Condensat de la dernière cérémonie',
};

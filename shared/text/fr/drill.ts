/** What the report of a drill says in French; it is set by `shared/text/drill-report.ts`. */
import { drillIn } from '../drill-report';
import type { drill as english } from '../en/drill';
import { lastCeremony } from './last-ceremony';
import { plural } from './plural';
import { practiceBanner } from './practice';
import { shareStatuses } from './share-status';

const requiredShares = (count: number): string => plural(count, { one: 'requise', other: 'requises' });
const usableShares = (count: number): string => plural(count, { one: 'utilisable', other: 'utilisables' });
const daysOf = (count: number): string => plural(count, { one: 'jour', other: 'jours' });

export const drill: typeof english = {
  drillReport: drillIn({
    language: 'fr',
    banner: practiceBanner,
    statuses: shareStatuses,
    lastCeremony: lastCeremony.lastCeremony,
    title: (name, at) => `Revue du jeu de clés « ${name} », ${at} (horloge de cet ordinateur)`,
    record: ({ sequence, issued, usable, required }) =>
      `Registre numéro ${sequence} ; ${issued} ${plural(issued, { one: 'part émise', other: 'parts émises' })}, ${usable} ni ${plural(usable, { one: 'perdue ni détruite', other: 'perdues ni détruites' })}, ${required} ${requiredShares(required)}.`,
    justEnough: (usable, required) =>
      `AVERTISSEMENT : ${usable} ${usableShares(usable)}, ${required} ${requiredShares(required)} ; exactement autant que requis : si une de plus est perdue, plus personne ne peut retrouver la clé.`,
    tooFew: (usable, required) =>
      `AVERTISSEMENT : ${usable} ${usableShares(usable)}, ${required} ${requiredShares(required)} ; avec moins que le nombre requis, plus personne ne peut retrouver la clé.`,
    remark: said => `À VOIR : ${said}`,
    columns: ['Index', 'Détenteur', 'Statut', 'Dernier contrôle'],
    notNamed: 'non nommé',
    never: 'jamais',
    formOnly: ' (forme seule)',
    inCeremony: ' (lors d’une cérémonie)',
    overdueMark: 'EN RETARD',
    notListed: count =>
      `Hors de cette liste : ${count} ${plural(count, { one: 'part dont personne n’a donné l’index', other: 'parts dont personne n’a donné l’index' })}.`,
    overdue: (count, days) => `En retard (aucun contrôle depuis plus de ${days} ${daysOf(days)}) : ${count}.`,
    nothingOverdue: days => `Rien n’est en retard (${days} ${daysOf(days)}).`,
    formAlone: count =>
      `Contrôlées dans leur forme seulement, ce qui ne montre pas qu’une part est juste : ${count}.`,
  }),
};

/** The report of a drill, for printing, in French. */
import { isWithdrawn } from '../../records/share-health';
import { columns } from '../columns';
import type { DrillReport, drill as english } from '../en/drill';
import { sayTime } from '../times';
import { lastCeremony } from './last-ceremony';
import { plural } from './plural';
import { practiceBanner } from './practice';
import { shareStatuses } from './share-status';

type CheckedShare = DrillReport['shares'][number];

export const drill: typeof english = {
  drillReport(report, say) {
    const { issued, usable, required, unknown, overdueAfterDays: days } = report;
    const overdue = report.shares.filter(share => share.overdue).length;
    const warning = usableWarning(usable, required);
    const rows = report.shares.map(share => [
      String(share.index),
      share.holder || 'non nommé',
      shareStatuses[share.status],
      checkOf(share),
      share.overdue ? 'EN RETARD' : '',
    ]);
    return [
      ...practiceBanner(report.practice, 'report'),
      `Revue du jeu de clés « ${report.name} », ${sayTime('fr', report.at)} (horloge de cet ordinateur)`,
      `Registre numéro ${report.sequence} ; ${issued} ${plural(issued, { one: 'part émise', other: 'parts émises' })}, ${usable} ni ${plural(usable, { one: 'perdue ni détruite', other: 'perdues ni détruites' })}, ${required} ${requiredShares(required)}.`,
      ...(warning
        ? [
            `AVERTISSEMENT : ${usable} ${plural(usable, { one: 'utilisable', other: 'utilisables' })}, ${required} ${requiredShares(required)} ; ${warning}.`,
          ]
        : []),
      lastCeremony.lastCeremony(report),
      ...report.remarks.map(remark => `À VOIR : ${say(remark)}`),
      '',
      ...columns([['Index', 'Détenteur', 'Statut', 'Dernier contrôle', ''], ...rows]),
      ...(unknown > 0
        ? [
            '',
            `Hors de cette liste : ${unknown} ${plural(unknown, { one: 'part dont personne n’a donné l’index', other: 'parts dont personne n’a donné l’index' })}.`,
          ]
        : []),
      '',
      (overdue > 0
        ? `En retard (aucun contrôle depuis plus de ${days} ${plural(days, { one: 'jour', other: 'jours' })}) : ${overdue}.`
        : `Rien n’est en retard (${days} ${plural(days, { one: 'jour', other: 'jours' })}).`) +
        formOnlyText(report.shares),
      '',
    ].join('\n');
  },
};

const requiredShares = (count: number): string => plural(count, { one: 'requise', other: 'requises' });

function usableWarning(usable: number, required: number): string {
  if (usable > required) return '';
  return usable === required
    ? 'exactement autant que requis : si une de plus est perdue, plus personne ne peut retrouver la clé'
    : 'avec moins que le nombre requis, plus personne ne peut retrouver la clé';
}

function checkOf({ checkedAt, formOnly }: CheckedShare): string {
  if (checkedAt === '') return 'jamais';
  return `${sayTime('fr', checkedAt, 'day')}${formOnly ? ' (forme seule)' : ''}`;
}

function formOnlyText(shares: readonly CheckedShare[]): string {
  const count = shares.filter(share => share.formOnly && !isWithdrawn(share)).length;
  return count === 0
    ? ''
    : ` Contrôlées dans leur forme seulement, ce qui ne montre pas qu’une part est juste : ${count}.`;
}

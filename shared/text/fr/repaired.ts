/** What is told in French of a set’s directory that was repaired. */

import { type BrokenOffOfSet, isMakingOfVault } from '../../records/how-far';
import type { repaired as english, WhatCame } from '../en/repaired';
import { brokenOff } from './broken-off';
import { of } from './elision';

const VOUCHED: Readonly<Record<WhatCame['vouched'][number], string>> = {
  record: ' Des personnes y avaient attesté le registre : il compte à partir de maintenant.',
  issued: ' Des personnes avaient attesté la part qui était mise de côté : elle est enregistrée.',
  unused:
    ' Des personnes avaient dit que la part qui était mise de côté ne servira jamais : c’est enregistré.',
};

const RESTORED =
  ' Le registre le plus récent était illisible et a été rétabli depuis la version gardée à côté : comparez-le avec les papiers.';
const EARLIER =
  ' Une version antérieure de Quorate avait laissé le registre sans l’annoncer ; il a été pris tel quel, une fois : comparez-le avec les papiers.';

export const repaired: typeof english = {
  directoryRepaired: (f, say) =>
    f.interrupted
      ? `${found(f)}${brokenOff.ofSet(f, came(f), iso => say.time('fr', iso))}`
      : `Le registre de « ${f.keySet} » a été remis en ordre ; aucune tentative n’était interrompue.${whatCame(f)}`,
  attemptGivenUp: f => `Cette tentative a été abandonnée pendant l’écriture de son résultat.${whatCame(f)}`,
};

const found = (f: { keySet: string; attempts: readonly unknown[] }): string =>
  f.attempts.length > 1
    ? `${f.attempts.length} tentatives interrompues ont été trouvées dans « ${f.keySet} » et closes.`
    : `Une tentative interrompue a été trouvée dans « ${f.keySet} » et close.`;

const came = (f: WhatCame & { attempts: readonly BrokenOffOfSet[] }): string =>
  f.abandoned && f.attempts.some(isMakingOfVault) ? ' Aucun coffre TSS n’en est sorti.' : whatCame(f);

function whatCame(settled: WhatCame): string {
  const { abandoned, issued, burnt, session, otherNotices, restored, earlierVersion, interrupted, vouched } =
    settled;
  if (abandoned) return ' Aucun jeu de clés n’en est sorti, et rien n’en peut servir.';
  const record = `${restored ? RESTORED : ''}${earlierVersion ? EARLIER : ''}`;
  const counted = issued.map(
    ({ index, holder, file }) =>
      ` La part ${of(holder)} (index ${index}) a été écrite en entier et compte comme émise : ${file}.`,
  );
  const unused = burnt.map(index => ` L’index ${index} était réservé et n’a pas servi ; il reste inutilisé.`);
  const told = session ? whatSession(session) : '';
  const spoken = vouched.map(what => VOUCHED[what]);
  const none = counted.length + unused.length + told.length + spoken.length === 0;
  const nothing = none && interrupted ? ' Rien n’y a été émis.' : '';
  const others = otherNotices.map(
    file => ` ${file} était déjà là et n’est pas un avis écrit ici : ne le donnez à personne.`,
  );
  return [...spoken, ...counted, ...unused, told, nothing, ...others, record].join('');
}

function whatSession({ entriesRead, storeVersion, storeChanged }: NonNullable<WhatCame['session']>): string {
  const read =
    entriesRead.length > 0 ? ` Entrées scellées lues, par numéro : ${entriesRead.join(', ')}.` : '';
  const kept = storeVersion > 0 ? ` Le dépôt scellé n’a pas été modifié : version ${storeVersion}.` : '';
  const store = storeChanged
    ? ` Le dépôt scellé a été modifié et en est à la version ${storeVersion}.`
    : kept;
  return ` Un jeton de récupération y avait été émis, qui n’ouvre plus rien.${read}${store}`;
}

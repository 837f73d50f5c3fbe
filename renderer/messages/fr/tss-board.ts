/** Texts of the boards of a TSS vault, in French. */
import { of } from '../../../shared/text/fr/elision';
import type { vaultBoard as english } from '../en/tss-board';
import { listed } from './common';
import { vault } from './tss-vault';

export const vaultBoard: typeof english = {
  title: (type, of) => `${vault.type[type]} : ${of}`,
  holders: 'Les détenteurs et leurs clés OpenPGP',
  next: who => `Ensuite : un contrôle et un reçu de ${listed(who)}.`,
  ifLost: 'Si une part est perdue',
  whoseLost: who => `La part de ${who} est perdue`,
  others: (need, who) => `${need} des autres ici (${listed(who)})`,
  rescuers: (need, who) => `${need} du groupe de récupération (${listed(who)})`,
  recovery: {
    A: from => `Récupération A : la même part encore une fois, depuis ${listed(from)}.`,
    B: from => `Récupération B : la même part encore une fois, depuis ${listed(from)}.`,
    C: from => `Récupération C : un nouveau groupe principal entier, depuis ${listed(from)}.`,
  },
  sameShare: 'Après A et B, c’est la même part : une part volée ouvre toujours.',
  nothing: {
    main: 'Rien ici ne la redonne. Tant que tous ont la leur, faites un groupe de récupération de ces clés.',
    other: 'Rien ici ne la redonne. Faites un autre groupe depuis le groupe principal.',
  },
  earlierRequests: count => `Demandes antérieures : ${count}`,
  time: 'Ce qui s’est passé',
  group: (type, of) => `Groupe créé : ${vault.type[type]}, ${of}`,
  request: what => `Demande : ${what}`,
  issued: 'Clés émises',
  receipt: name => `Reçu de ${name}`,
  byCode: name => `Reçu de ${name}, par code`,
  checked: {
    fits: name => `Contrôle : la part ${of(name)} est conforme`,
    misfit: name => `Contrôle : la part ${of(name)} n’est pas conforme`,
    destroyed: name => `Contrôle : la part ${of(name)}, enregistrée comme détruite, s’ouvre encore`,
  },
  lastCheck: 'Dernier contrôle ici',
  foundTo: {
    fits: 'conforme',
    misfit: 'PAS conforme',
    destroyed: 's’ouvre, bien qu’enregistrée comme détruite',
  },
  noCheck: 'aucun',
  complaint: (name, contributor) => `Plainte de ${name} au sujet du détenteur ${contributor}`,
  void: { complaint: 'Clés nulles, à la suite d’une plainte', declared: 'Clés déclarées nulles' },
  gone: names => `Parts détruites : ${listed(names)}`,
  keys: (type, epoch) => `${vault.type[type]}, époque ${epoch}.`,
};

/** Texts in Spanish of the boards of a TSS vault. */
import type { vaultBoard as english } from '../en/tss-board';
import { listed } from './common';
import { vault } from './tss-vault';

export const vaultBoard: typeof english = {
  title: (type, of) => `${vault.type[type]}: ${of}`,
  holders: 'Los titulares y sus claves OpenPGP',
  next: who => `Lo siguiente: la comprobación y el recibo de ${listed(who)}.`,
  ifLost: 'Si se pierde un fragmento',
  whoseLost: who => `El fragmento de ${who} se perdió`,
  others: (need, who) => `${need} de los otros de aquí (${listed(who)})`,
  rescuers: (need, who) => `${need} del grupo de recuperación (${listed(who)})`,
  recovery: {
    A: from => `Recuperación A: el mismo fragmento otra vez, a partir de ${listed(from)}.`,
    B: from => `Recuperación B: el mismo fragmento otra vez, a partir de ${listed(from)}.`,
    C: from => `Recuperación C: un grupo principal nuevo entero, a partir de ${listed(from)}.`,
  },
  sameShare: 'Tras A y B es el mismo fragmento: uno robado todavía abre.',
  nothing: {
    main: 'Nada de aquí lo da otra vez. Mientras todos tengan el suyo, cree un grupo de recuperación de estas claves.',
    other: 'Nada de aquí lo da otra vez. Cree otro grupo a partir del grupo principal.',
  },
  earlierRequests: count => `Solicitudes anteriores: ${count}`,
  time: 'Lo que ha pasado',
  group: (type, of) => `Grupo creado: ${vault.type[type]}, ${of}`,
  request: what => `Solicitud: ${what}`,
  issued: 'Claves emitidas',
  receipt: name => `Recibo de ${name}`,
  byCode: name => `Recibo de ${name}, por código`,
  checked: {
    fits: name => `Comprobación: el fragmento de ${name} concuerda`,
    misfit: name => `Comprobación: el fragmento de ${name} no concuerda`,
    destroyed: name => `Comprobación: el fragmento de ${name}, registrado como destruido, todavía se abre`,
  },
  lastCheck: 'Última comprobación aquí',
  foundTo: {
    fits: 'concuerda',
    misfit: 'NO concuerda',
    destroyed: 'se abre, aunque consta como destruido',
  },
  noCheck: 'ninguna',
  complaint: (name, contributor) => `Reclamación de ${name} sobre el titular ${contributor}`,
  void: { complaint: 'Claves nulas, por una reclamación', declared: 'Claves declaradas nulas' },
  gone: names => `Fragmentos destruidos: ${listed(names)}`,
  keys: (type, epoch) => `${vault.type[type]}, época ${epoch}.`,
};

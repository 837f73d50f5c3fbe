/** Texts in Spanish of the screen of a key set. */
import { plural } from '../../../shared/text/es/plural';
import type { keySet as english } from '../en/key-set';

export const keySet: typeof english = {
  lead: (required, issued, left) =>
    left === issued
      ? required === issued
        ? `Sus ${issued === 2 ? 'dos fragmentos, juntos,' : `${issued} fragmentos, todos juntos,`} son el secreto.`
        : `${required} cualesquiera de sus ${issued} fragmentos, juntos, son el secreto.`
      : left < required
        ? `${required} fragmentos juntos son el secreto; se emitieron ${issued} y quedan ${left}.`
        : left === required
          ? `Los ${left === 2 ? 'dos fragmentos que quedan, juntos,' : `${left} fragmentos que quedan, todos juntos,`} son el secreto; se emitieron ${issued}.`
          : `${required} cualesquiera de los ${left} fragmentos que quedan, juntos, son el secreto; se emitieron ${issued}.`,
  generate: 'Generar un fragmento',
  unproven:
    'Sin demostrar: este conjunto se creó en otro sitio. El programa no puede distinguir un fragmento correcto de uno incorrecto, y lo dice en cada resultado.',
  verified: 'Todo fragmento de este conjunto se puede evaluar al introducirlo.',
  shares: 'Fragmentos',
  columns: {
    index: 'Índice',
    holder: 'Titular',
    fingerprint: 'Cifrado para',
    at: 'Emitido',
    status: 'Estado',
  },
  never: 'nunca comprobado',
  checked: 'comprobado',
  entered: when => `introducido en la ceremonia del ${when}`,
  reissue: 'Volver a emitir',
  check: 'Comprobar un fragmento',
  drill: 'Informe de comprobaciones',
  overview: 'Imprimir resumen',
  notices: 'Imprimir avisos',
  practiceCards: 'Tarjetas de práctica',
  mark: 'Marcar un fragmento perdido o destruido',
  more: 'Más sobre estos fragmentos',
  vouch: 'Dar fe de él con el hash anotado en papel',
  status: { unconfirmed: 'sin confirmar', active: 'activo', lost: 'perdido', destroyed: 'destruido' },
  holderUnknown: 'no se conoce',
  notIssuedHere: 'no se emitió aquí',
  noneKnown:
    'Todavía no se conoce ningún índice de este conjunto. Los de los fragmentos que se introduzcan pasan a conocerse.',
  missing: count =>
    plural(count, {
      one: 'No se conoce el índice de un fragmento más.',
      other: `No se conocen los índices de ${count} fragmentos más.`,
    }),
  burnt: indexes => `Reservados una vez y nunca emitidos: ${indexes.join(', ')}.`,
  directory: 'Los archivos están en',
  look: 'No está como lo dejó la última ceremonia. Averigüe por qué antes de continuar:',
  record: 'Hash del registro',
  recordFromPaper: 'No se muestra aquí: debe venir del papel.',
  recordNumber: sequence => `Versión ${sequence} del registro. Una ceremonia puede escribir varias.`,
  lastDigest: 'Hash de la última ceremonia',
};

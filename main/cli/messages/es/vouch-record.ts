/** The command vouch-record, in Spanish. */
import type { vouchRecord as english } from '../en/vouch-record';

export const vouchRecord: typeof english = {
  digestHelp: 'del registro del que no responde ningún acta, o del acta cuyo fragmento está apartado',
  issuedHelp: 'el fragmento se registra desde ahora; --unused: se destruyó y nunca se usará',
  bothIssuedAndUnused: 'Indique --issued o --unused.',
  done: 'Hecho. Desde ahora esta acta responde del registro, y el conjunto se puede usar otra vez.',
  doneIssued: 'Hecho. El fragmento apartado está registrado, y cuenta como los demás.',
  doneUnused: 'Hecho. En el registro consta que el fragmento apartado nunca se usará.',
  usage:
    '--folder --key-set [--digest] [--issued|--unused]\nda fe de un registro, o de un fragmento apartado, con el hash anotado en papel',
  task: 'Dar fe de un registro, o de un fragmento apartado, con el hash anotado en papel',
  askIssued: '¿Hay que registrar el fragmento apartado? (sí, o no: se destruyó): ',
  digestMissing: 'Falta la opción --digest.',
  askDigest: 'Hash anotado en papel, 64 dígitos hexadecimales o 32 palabras: ',
};

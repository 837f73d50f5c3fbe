/** The command reissue, in Spanish. */
import type { reissue as english } from '../en/reissue';

export const reissue: typeof english = {
  done: (holder, index, grouped) =>
    `Hecho. ${holder} tiene otra vez el fragmento ${index}, cifrado para ${grouped}.`,
  oldCopyWorks:
    'La copia antigua es el mismo fragmento y todavía sirve a quien la tenga. Solo un rekey (OpenBao: rotate-keys) hace que no valga.',
  asBefore:
    'El fragmento ya estaba cifrado para esta misma clave. Continúe solo si su titular la tiene todavía y nadie más.',
  usage:
    '--folder --key-set --index --pgp-key [--payload ...]\n[--holder]   hace falta si el registro no dice quién lo tiene',
  task: 'Dar otra vez un fragmento a su titular (volver a emitir)',
  askHolder: 'El registro no dice quién lo tiene. Nombre de su titular',
  askKeyFile: 'Clave pública OpenPGP de su titular, archivo',
};

/** The longer texts in Spanish: the statement, a key set, how an attempt ended. */
import { plural } from '../../../../shared/text/es/plural';
import type { pages as english } from '../en/pages';

const old = (count: number): string => `${count} ${plural(count, { one: 'antiguo', other: 'antiguos' })}`;

export const pages: typeof english = {
  statementPractice: 'PRÁCTICA: aquí nada es real.',
  statementTitle: 'Este intento, y nada más:',
  statementOperator: name => `Operador, para el acta: ${name}`,
  statementWitnesses: names => `Testigos, para el acta: ${names.join(', ')}`,
  statementWords: 'Sus palabras (son inglesas; si hace falta, se deletrean):',
  keyOfHolder: (holder, algorithm, userIds) => `Clave OpenPGP de ${holder}: ${algorithm}, ${userIds}`,
  fingerprintWords: fingerprint => `Su huella ${fingerprint}, en palabras:`,
  keySetLine: (practice, name, issued, required, sequence) =>
    `${practice ? 'Conjunto de práctica' : 'Conjunto de claves'} «${name}»: ${issued} fragmentos emitidos, ${required} necesarios, registro número ${sequence}.`,
  keySetRemark: remark => `ATENCIÓN: ${remark}`,
  keySetAlarm: (at, file) =>
    `ALARMA en la ceremonia del ${at}: se rechazó un fragmento. Averigüe por qué antes de la próxima ceremonia: ${file}`,
  keySetCompare:
    'Compare el número y el hash con los papeles de los titulares: una copia antigua del registro no se distingue de la más reciente.',
  unrecordedShare: 'Emitido y no registrado: téngalo apartado.',
  unrecordedFile: (file, index) => `    ${file} (índice ${index})`,
  changedDigest: 'El acta lo dice. Su hash, para los papeles:',
  proofVerified: 'Cada fragmento se comprobó con el registro.',
  proofConsistent:
    'Coherente: se introdujeron más fragmentos de los necesarios, y todos concuerdan. No se excluye que haya titulares confabulados.',
  proofUnproven:
    'El resultado está sin demostrar: con los fragmentos justos, y sin valores de verificación en el registro, no se puede saber nada.',
  files: 'Archivos:',
  transcriptDigest: file => `Acta ${file}, hash`,
  transcriptOnPaper: 'Anote el hash en papel; es lo que demuestra esta acta más adelante.',
  recordDigest: number => `Registro número ${number}, hash`,
  recordOnPaper: 'Anote ambos junto a él: con ellos se puede dar fe del registro si se pierden sus actas.',
  ejectStick: 'Expulse la memoria USB antes de retirarla.',
  testFirst:
    'PRUÉBELO antes de que nadie dependa de él; hasta entonces no destruya nada. Si un fragmento introducido estaba mal, este no vale nada y parece correcto.',
  howToTestSecretsjs: count =>
    `Cómo: con ${old(count)}, combínelo en la herramienta que creó el conjunto, en un equipo sin red.`,
  howToTestVault: count =>
    `Cómo: con ${old(count)}, abra (unseal) un Vault o un OpenBao restaurado de una copia de seguridad; o ejecute «operator generate-root» con él y ${old(count)} en uno en marcha, y después cancele o revoque el token. Las claves de recuperación no abren nada: para ellas, solo generate-root.`,
  sharesAccepted: (progress, required) => `${progress} de ${required} fragmentos aceptados`,
};

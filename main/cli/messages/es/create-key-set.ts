/** The command create-key-set, in Spanish. */
import type { createKeySet as english } from '../en/create-key-set';

export const createKeySet: typeof english = {
  sealHelp: 'sella un archivo de 1 MiB como máximo con la clave raíz del conjunto nuevo (repetible)',
  holderWithoutKey: 'Cada --holder de un conjunto real necesita un --pgp-key detrás.',
  sealForm: 'La opción --seal es NAME=FILE.',
  done: 'Hecho. El conjunto de claves está creado.',
  taskPractice: 'Crear un conjunto de claves de práctica',
  task: 'Crear un conjunto de claves',
  askName: 'Nombre del conjunto nuevo',
  askHolder: place => `Titular ${place}`,
  enterNoMore: 'no hay más',
  askKeyFile: name => `Clave pública OpenPGP de ${name}, archivo`,
  askRequired: length => `Cuántos de estos ${length} fragmentos hacen falta para abrirlo`,
  sealedFile: (place, file) => `--seal ${place}, ${file}`,
};

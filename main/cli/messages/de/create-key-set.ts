/** The command create-key-set, in German. */
import type { createKeySet as english } from '../en/create-key-set';

export const createKeySet: typeof english = {
  sealHelp: 'versiegelt eine Datei bis 1 MiB unter dem Wurzelschlüssel des neuen Satzes (mehrmals möglich)',
  holderWithoutKey: 'Jedes --holder eines echten Satzes braucht ein --pgp-key danach.',
  sealForm: 'Option --seal ist NAME=FILE.',
  done: 'Fertig. Der Schlüsselsatz ist erzeugt.',
  taskPractice: 'Einen Übungssatz erzeugen',
  task: 'Einen Schlüsselsatz erzeugen',
  askName: 'Name des neuen Satzes',
  askHolder: place => `Inhaber ${place}`,
  enterNoMore: 'keiner mehr',
  askKeyFile: name => `Öffentlicher OpenPGP-Schlüssel von ${name}, Datei`,
  askRequired: length => `Wie viele dieser ${length} Anteile zum Öffnen nötig sind`,
  sealedFile: (place, file) => `--seal ${place}, ${file}`,
};

/** Texts in Spanish of vouching for a record with a digest from paper. */
import type { vouch as english } from '../en/vouch-record';

export const vouch: typeof english = {
  steps: ['Hash anotado en papel', 'Comparar palabras', 'Resultado'],
  title: 'Dar fe con el hash anotado en papel',
  lead: 'Lo que la carpeta no puede demostrar por sí sola pueden demostrarlo las personas: teclean un hash de su papel, y comparan todo lo que representa.',
  digest: 'Hash anotado en papel',
  digestHint: {
    record:
      'El del registro, anotado junto a su número en la última ceremonia. 64 dígitos hexadecimales o 32 palabras; los espacios y las mayúsculas no importan.',
    apart:
      'El del acta cuyo fragmento está apartado. 64 dígitos hexadecimales o 32 palabras; los espacios y las mayúsculas no importan.',
  },
  what: 'Qué será del fragmento apartado',
  issued: 'Se registra',
  issuedHint: 'Desde ahora es un fragmento como los demás. Su archivo debe estar en su sitio.',
  unused: 'Nunca se usará',
  unusedHint: 'Se vio cómo se destruía. Su titular puede recibir otro.',
  go: 'Fijar y mostrar las palabras',
  asideTitle: 'Del papel, y solo del papel',
  aside: [
    'Un hash copiado de este equipo no demuestra nada: teclee el que se anotó en la ceremonia.',
    'Lo que teclea se busca en esta carpeta, y todo lo que representa se muestra bajo ocho palabras.',
    'Si no se encuentra, compárelo con el papel. Si es lo que dice el papel, deténgase: esta no es la carpeta que se dejó.',
  ],

  done: {
    recordTitle: 'Se ha dado fe del registro',
    recordLead: 'Desde ahora esta acta responde de él, y el conjunto se puede usar otra vez.',
    issuedTitle: (holder, index) => `El fragmento de ${holder} (índice ${index}) está registrado`,
    issuedLead: 'Desde ahora cuenta como cualquier otro fragmento.',
    unusedTitle: (holder, index) => `Se renuncia al fragmento de ${holder} (índice ${index})`,
    unusedLead: 'En el registro consta que nunca se usará.',
    toDo: [
      'Anote en papel el hash del acta, el número del registro y su hash, fírmelo y guárdelo separado de esta carpeta.',
      'Si se registró un fragmento, dé a su titular el archivo cifrado, y a los demás titulares su aviso.',
    ],
  },
};

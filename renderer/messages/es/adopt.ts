/** Texts in Spanish of adopting a set made elsewhere. */

import { plural } from '../../../shared/text/es/plural';
import type { adopt as english } from '../en/adopt';

export const adopt: typeof english = {
  title: 'Adoptar un conjunto externo',
  lead: 'El programa registra lo que usted dice del conjunto. No puede demostrar nada de él hasta que se introduzcan fragmentos.',
  scheme: 'Creado por',
  schemeVault: 'HashiCorp Vault u OpenBao',
  schemeSecretsjs: 'secrets.js',
  schemeSecretsjsHint: 'Fragmentos de 8 bits: cada uno empieza por 8.',
  init: {
    title: 'Lo que mostró «operator init»',
    lead: 'Si tiene a mano lo que Vault u OpenBao mostró con «operator init» (o rekey, rotate-keys), como texto o JSON, no hace falta teclear los números.',
    label: 'Péguelo aquí',
    hint: 'No se muestra ni se conserva: solo se leen los números.',
    choose: 'Elegir un archivo',
    tooLarge:
      'Este archivo es más grande que cualquier cosa que muestre Vault al inicializarse. Traiga solo ese archivo.',
    read: (required, issued, indexes) =>
      `Leído: ${required} de ${issued} necesarios, ${indexes === 0 ? 'ningún índice conocido' : `${indexes} ${plural(indexes, { one: 'índice conocido', other: 'índices conocidos' })}`}. Compare, y registre el conjunto.`,
    encrypted:
      'Las claves que contiene están cifradas, así que sus índices no se pueden leer de ahí. Pregunte a los titulares.',
    recovery: 'Son claves de recuperación, de un Vault con auto-unseal.',
    exposedKeys:
      'Las claves que contiene estaban en claro. Todas han quedado expuestas en este equipo: haga un rekey (OpenBao: rotate-keys), con cifrado para las claves de sus titulares.',
    exposedRootToken:
      'El token raíz que contiene estaba en claro. Ha quedado expuesto en este equipo: revóquelo.',
  },
  required: 'Su umbral',
  requiredHint: 'En «vault status»: Threshold.',
  requiredHintSecretsjs: 'Como se indicó al crear los fragmentos.',
  issued: 'Fragmentos que existen',
  issuedHint: 'En «vault status»: Total Shares. Sume los emitidos desde entonces.',
  issuedHintSecretsjs: 'Todos los que se crearon, y los emitidos desde entonces.',
  shareBytes: 'Bytes de un fragmento entero',
  shareBytesHint: 'Vacío: 33, los que tiene todo fragmento de Vault y OpenBao.',
  shareBytesHintSecretsjs:
    'En secrets.js, los caracteres de un fragmento. Vacío: lo muestra el primer fragmento.',
  indexes: 'Índices que se conocen',
  indexesHint:
    'El índice de un fragmento de Vault es su último byte: los dos últimos dígitos de su forma hexadecimal. No es secreto, así que cada titular puede decirlo. Omita los que nadie pueda decir.',
  indexesHintSecretsjs:
    'secrets.js numera sus fragmentos desde 1: deje esto vacío si no se hizo otra cosa. En un fragmento, el índice son los caracteres segundo y tercero, como dígitos hexadecimales.',
  notation: 'Escritos como',
  hex: 'dos dígitos hexadecimales',
  decimal: 'números decimales',
  read: indexes => (indexes.length === 0 ? '' : `Leído como ${indexes.join(', ')}.`),
  unread: words => `No es un índice: ${words.join(', ')}.`,
  practice: 'Conjunto de práctica',
  practiceHint: 'Solo para fragmentos de una instalación de prueba. Todos sus archivos dicen PRACTICE.',
  go: 'Registrar este conjunto',
  asideTitle: 'Por qué importan los índices',
  aside: [
    'Un fragmento nuevo necesita un índice que no tenga ningún otro.',
    'Cuando se conocen todos los índices, el programa elige uno libre al azar.',
    'Cuando falta alguno, ningún índice está libre con certeza. El programa le pide entonces que acepte el riesgo de colisión.',
  ],
};

/** What an attempt will do in one sentence that is read aloud, in Spanish. */
import type { Quorum, SentenceMessages } from '../en/sentence';
import { listed } from './common';

const agree = ({ required, issued, more }: Quorum) =>
  `${required} de ${issued} deben estar de acuerdo${more > 0 ? `, y ${more} más como prueba` : ''}`;

export const sentence: SentenceMessages = {
  title: 'En una frase',
  practice: said => `PRÁCTICA: ${said}`,
  createKeySet: ({ name, required, holders }) =>
    `Un nuevo conjunto de claves, «${name}», con un fragmento cada uno para ${listed(holders)}; ${required} cualesquiera de ellos lo abren.`,
  generateShare: ({ index, holder, ...quorum }) =>
    `Un fragmento nuevo, índice ${index}, para ${holder}; ${agree(quorum)}.`,
  reissueShare: ({ index, holder, ...quorum }) =>
    `El fragmento con índice ${index} otra vez, para ${holder}; ${agree(quorum)}. La copia anterior sigue sirviendo.`,
  checkShare: ({ name }) => `Se comprueba un solo fragmento de «${name}»; no se emite nada.`,
  markShare: ({ index, holder, mark, left, required, isEnough }) =>
    `El fragmento con índice ${index}${holder ? `, de ${holder},` : ''} se marca como ${mark === 'lost' ? 'perdido' : 'destruido'}; quedan ${left}, y para abrir hacen falta ${required}.${isEnough ? '' : ' Son demasiado pocos.'}`,
  vouchForRecord: ({ name, number }) =>
    `En nuestro papel está el hash del registro número ${number} de «${name}»; damos fe de ello, y nada más cambia.`,
  recordShareApart: ({ index, holder }) =>
    `El fragmento con índice ${index}, para ${holder}, que estaba apartado, se registra como emitido.`,
  giveUpShareApart: ({ index, holder }) =>
    `El fragmento con índice ${index}, para ${holder}, que estaba apartado, fue destruido y no se usará nunca.`,
  issueRecoveryToken: ({ name, minutes, ...quorum }) =>
    `Un token de recuperación, que abre el almacén sellado de «${name}» durante ${minutes} minutos como máximo; ${agree(quorum)}.`,
  keyGen: ({ name, holders, threshold }) =>
    `Nuevas claves raíz para «${name}», con un fragmento cada uno para ${listed(holders)}; ${threshold} de ellos deben estar de acuerdo.`,
  reshare: ({ name, holders, threshold }) =>
    `Nuevos fragmentos de las mismas claves raíz de «${name}», uno cada uno para ${listed(holders)}; ${threshold} de ellos deben estar de acuerdo. Los fragmentos entregados antes siguen sirviendo.`,
  recoverShare: ({ name, holder, helpers }) =>
    `El fragmento perdido de ${holder} en «${name}» otra vez, con los fragmentos de ${listed(helpers)}; las claves y los demás fragmentos quedan como están.`,
  proveKeys: ({ name, signers }) =>
    `Una prueba de que ${listed(signers)} tienen juntos las claves de «${name}»; no se firma nada más.`,
};

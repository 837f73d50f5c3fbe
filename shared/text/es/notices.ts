/** Notices in Spanish: what every holder of a set is told when a share is made, given again, or marked lost or destroyed. */
import { fromHex, grouped } from '../../bytes';
import { inRows } from '../columns';
import type { notices as english } from '../en/notices';
import { pgpWords } from '../words';
import { practiceBanner } from './practice';
import { shareStatuses } from './share-status';

type WithShare = Parameters<typeof english.ofNewShare>[0];
type OfSet = Omit<WithShare, 'share'>;
type NewShare = WithShare['share'];

/** As wide as the longest label, and two blanks. */
const WIDTH = 22;
const row = (label: string, value: string): string => `${label}:`.padEnd(WIDTH) + value;
const under = (value: string): string => ' '.repeat(WIDTH) + value;

const nameOf = ({ holder, holderIndex }: OfSet): string =>
  holder || (holderIndex > 0 ? `titular del índice ${holderIndex}` : 'los demás titulares');

const heading = (f: OfSet, subject: string): string[] => [
  ...practiceBanner(f.practice, 'notice'),
  subject,
  '',
  row('Para', nameOf(f)),
  row('Conjunto de claves', f.keySet),
  row('ID del conjunto', grouped(f.id)),
];

const ofShare = (f: OfSet, share: NewShare): string[] => [
  row('Índice', String(share.index)),
  row('Titular', share.holder),
  row('Clave OpenPGP', grouped(share.pgp_fingerprint)),
  row('Hecho', `${share.issuedAt} (reloj de este equipo)`),
  row('Fragmentos ahora', `${f.issued}, de los que ${f.required} cualesquiera juntos son la clave`),
];

const ofFiles = (f: OfSet): string[] => [
  row('Acta', `transcripts/${f.transcript}`),
  row('Registro', `versión ${f.sequence} de ${f.recordFile}, SHA-256`),
  under(grouped(f.recordDigest)),
];

const howToCheck = (f: OfSet): string[] => [
  'Cómo comprobarlo:',
  `- En el directorio del conjunto, «sha256sum -c ${f.sumsFile}» dice si cada archivo está como se escribió.`,
  '- «verify-transcript» de Quorate muestra lo que se hizo y el hash del acta. Compare ese hash con el que',
  '  se leyó en voz alta en la ceremonia y se anotó en papel; sin él, un acta no demuestra nada.',
  // Not every share of an adopted set need be listed: an honest record would look like an old copy.
  f.allIndexesKnown
    ? `- En el registro deben constar ${f.issued} fragmentos. Si constan menos, es una copia antigua.`
    : `- En el registro «issued» debe ser ${f.issued}. Si es menos, es una copia antigua.`,
];

const NOT_TOLD = [
  'Si este conjunto abre un HashiCorp Vault o un OpenBao: no se le informó. Su propio número de fragmentos',
  '(«secret_shares») sigue como estaba, y su próximo rekey (OpenBao: rotate-keys) hace fragmentos nuevos para ese',
  'número: el fragmento emitido aquí no sirve entonces para nada.',
  '',
];

const UNEXPECTED = 'Si no lo esperaba, hable ahora con los demás titulares.';

export const notices: typeof english = {
  ofNewShare: f =>
    [
      ...heading(f, 'Se emitió un fragmento nuevo de su conjunto de claves.'),
      ...ofShare(f, f.share),
      ...ofFiles(f),
      '',
      'El fragmento que usted tiene sigue como está y sirve como antes. El umbral no ha cambiado.',
      UNEXPECTED,
      '',
      ...howToCheck(f),
      '',
      ...(f.scheme === 'vault' ? NOT_TOLD : []),
    ].join('\n'),
  ofReissue: f =>
    [
      ...heading(f, 'Un fragmento de su conjunto de claves se entregó de nuevo a su titular.'),
      ...ofShare(f, f.share),
      ...ofFiles(f),
      '',
      'Es el mismo fragmento, cifrado para la clave OpenPGP de arriba. La copia antigua todavía sirve a quien la tenga:',
      'para que no sirva, haga un rekey (OpenBao: rotate-keys). No hay más fragmentos que antes, y el umbral no ha',
      'cambiado.',
      UNEXPECTED,
      '',
      ...howToCheck(f),
      '',
    ].join('\n'),
  ofMark: f =>
    [
      ...heading(
        f,
        `Un fragmento de su conjunto de claves consta ahora como ${shareStatuses[f.share.status]}.`,
      ),
      row('Índice', String(f.share.index)),
      row('Titular', f.share.holder || 'no indicado'),
      row('Motivo', f.share.reason),
      row(
        'Fragmentos restantes',
        `${f.share.left}, de los que ${f.required} cualesquiera juntos son la clave`,
      ),
      ...ofFiles(f),
      '',
      'Todavía sirve a quien lo tenga. Si se introduce aquí, se rechaza con una alarma.',
      UNEXPECTED,
      '',
      ...howToCheck(f),
      '',
    ].join('\n'),
  ofFirstShare: f =>
    [
      ...heading(f, 'Usted tiene un fragmento de un nuevo conjunto de claves.'),
      ...ofShare(f, f.share),
      row(
        'Su fragmento',
        `el archivo de shares/ que termina en «-index-${f.share.index}.asc», cifrado para la clave de arriba;`,
      ),
      under('«gpg --decrypt» lo abre'),
      ...ofFiles(f),
      '',
      'El hash del registro en palabras, para leerlo en voz alta:',
      ...inRows(pgpWords(fromHex(f.recordDigest)), 8),
      '',
      ...howToCheck(f),
      '',
    ].join('\n'),
};

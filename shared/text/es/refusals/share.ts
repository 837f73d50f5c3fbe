/** What is refused of a share, judged when it is entered, in Spanish. */

import type { Place } from '../../en/refusals/facts';
import type { shareTexts as english, SecretKind } from '../../en/refusals/share';
import { plural } from '../plural';
import { character, thing, Whose, whose } from './facts';

type Length = Parameters<typeof english.SHARE_WRONG_LENGTH>[0];

/** Where only an earlier share told the length, that one may be the wrong one. */
const lengthOfSet = (f: Pick<Length, 'expected' | 'first'>): string =>
  f.first
    ? `${whose(f.first)}, que llegó primero, tiene ${f.expected}. Uno de los dos está mal. Busque caracteres que falten o sobren en ambos; si es el primero, cancele este intento y empiece de nuevo.`
    : `los de este conjunto tienen ${f.expected}. Busque caracteres que falten o sobren, o mire si el papel es de otro conjunto.`;

const digits = (seen: number, expected: number): string =>
  `Esto es hexadecimal de ${seen} dígitos, y un fragmento de este conjunto tiene ${expected}: ${plural(Math.abs(seen - expected), seen > expected ? { one: 'sobra', other: 'sobran' } : { one: 'falta', other: 'faltan' })} ${Math.abs(seen - expected)}. Compárelo con el papel grupo por grupo.`;

/** Where the index stands, in what was typed. */
const lookAt = (f: Place): string =>
  f.position ? `Mire ${character(f)} y el siguiente` : 'Mire los últimos caracteres';

/** Said of an index that cannot be, where it may be mistyped: what it most probably is, and what comes next. */
const perhapsMistyped = (f: Place, seen: string, or = ''): string =>
  `${seen} Lo más probable es una errata${or}. ${lookAt(f)}; si se repite, es una alarma.`;

const OR_REKEYED = ', o que el papel sea anterior a un rekey (rotate-keys)';

/** Of other programs. */
const secrets: Record<SecretKind, string> = {
  ageKey: 'una clave privada de age',
  walletKey: 'la clave privada de un monedero',
  walletPhrase: 'una frase de palabras, como las de los monederos',
  githubToken: 'un token de GitHub',
  gitlabToken: 'un token de GitLab',
  awsKey: 'una clave de acceso de AWS',
};

export const shareTexts: typeof english = {
  // A share, judged when it is entered
  SHARE_EMPTY: () => 'No se introdujo nada. Introduzca un fragmento en hexadecimal o base64.',
  SHARE_NOT_READABLE: f =>
    f.missing
      ? `Todavía no es un fragmento entero: ${plural(f.missing, { one: 'falta', other: 'faltan' })} ${f.missing} de sus caracteres. Tecléelo hasta el final.`
      : f.position
        ? `Esto no es un fragmento: ${character(f)} no es ni hexadecimal ni base64. Mire otra vez ese carácter.`
        : 'Esto no es un fragmento: no se lee ni como hexadecimal ni como base64. Busque un carácter que sobre o que falte.',
  SHARE_HAS_SIGN: f =>
    `Esto no se puede leer como fragmento: ${character(f)} es - o _, y no separa grupos de una misma longitud par. Si está en lugar de un carácter ilegible, mire otra vez el papel; si es base64url, escriba + por - y / por _.`,
  SHARE_HEX_TYPO: f =>
    `Esto es hexadecimal salvo por una errata: ${character(f)} no es un dígito hexadecimal (0-9 o a-f). Mírelo otra vez; la O es cero, la l es uno.`,
  SHARE_HEX_ODD: f =>
    f.seen && f.expected
      ? digits(f.seen, f.expected)
      : 'Esto es hexadecimal con un dígito de más o de menos: los dígitos van por pares. Compárelo con el papel grupo por grupo.',
  SHARE_ENCRYPTED: () =>
    'Esto es un fragmento cifrado, o una parte de uno, y no el fragmento que contiene. Ábralo con una tarjeta («Descifrar con tarjeta»; en la terminal, @ o --card), o introduzca lo que muestra «gpg --decrypt».',
  SHARE_IS_KEY: () =>
    'Esto es una clave u otro bloque con armadura, no un fragmento: no se probó nada como tal. Introduzca el fragmento, o el archivo de un fragmento cifrado.',
  SHARE_IS_TOKEN: () =>
    'Esto es un token de Vault u OpenBao, no un fragmento, y ha quedado expuesto en este equipo. Revóquelo, e introduzca el fragmento.',
  SHARE_IS_INIT: () =>
    'Esto es lo que mostró «operator init», no un fragmento: no se probó nada. Dé ese archivo a --init (en la ventana: Lo que mostró), e introduzca los fragmentos de uno en uno.',
  SHARE_IS_SECRET: f =>
    `Esto es ${secrets[f.kind]}, no un fragmento, y ha quedado expuesto en este equipo. Reemplácelo donde se use, e introduzca el fragmento.`,
  SHARE_IS_ANSWER: () =>
    'Esto no es un fragmento: aquí se pide un fragmento, no una respuesta, un índice o un comando. Introduzca el fragmento como está en el papel.',
  SHARE_SEVERAL: () =>
    'Esto son dos fragmentos o más en una línea, o uno dos veces: no se probó nada. Introduzca los fragmentos de uno en uno.',
  SHARE_ENCODED_TWICE: () =>
    'Esto es el texto de un fragmento, codificado una vez más (como en un Secret de Kubernetes). Descodifíquelo una vez, con «base64 -d» o «xxd -r -p», e introduzca el resultado.',
  SHARE_CASE_LOST: () =>
    'Esto es base64 en el que se igualaron mayúsculas y minúsculas, y la diferencia cuenta. Introdúzcalo como está en el papel.',
  SHARE_TOO_SHORT: () =>
    'Esto es demasiado corto para ser un fragmento: necesita al menos un byte de contenido y uno de índice. Introdúzcalo entero.',
  SHARE_TOO_LONG: f =>
    `Esto es más largo de lo que puede ser un fragmento (${f.expected} bytes). Introduzca los fragmentos de uno en uno.`,
  SHARE_INDEX_ZERO: f =>
    f.mistyped
      ? perhapsMistyped(f, 'Esto tiene el índice 0, que ningún fragmento tiene.')
      : 'Esto tiene el índice 0, que ningún fragmento auténtico tiene. Es una falsificación o se dañó: deténgase y averigüe de dónde vino.',
  SHARE_WRONG_LENGTH: f => `Este fragmento tiene ${f.seen} bytes; ${lengthOfSet(f)}`,
  SHARE_OTHER_SET: f =>
    `Este es un fragmento de otro conjunto de claves, ${thing(f, 'también en esta carpeta')}${f.holder ? ` (${f.holder})` : ''}. Traiga el fragmento de este conjunto.`,
  SHARE_REPEATED: f =>
    `Este es otra vez ${whose(f)}. Ya está introducido, en hexadecimal o en base64; falta el del siguiente titular.`,
  SHARE_INDEX_CONFLICT: f =>
    `${Whose(f)} ya está introducido, y este tiene el mismo índice con otro contenido. Uno de los dos está mal: compare ambos papeles, y cancele si el malo era el primero.`,
  SHARE_DOES_NOT_MATCH: f =>
    f.mistyped
      ? `Esto no coincide con el registro d${whose(f)}, pero con una sola errata corregida coincidiría: mire ${character(f)} y el siguiente.`
      : `Esto no coincide con el registro d${whose(f)}. Busque erratas, o mire si el papel es de otro conjunto o de otro año, o anterior a un rekey (rotate-keys).`,
  SHARE_LOST: f =>
    f.mistyped
      ? perhapsMistyped(f, `${Whose(f)} consta como perdido.`)
      : `${Whose(f)} consta como perdido. Deténgase: averigüe quién lo tenía y cómo ha vuelto antes de emitir nada.`,
  SHARE_DESTROYED: f =>
    f.mistyped
      ? perhapsMistyped(f, `${Whose(f)} consta como destruido.`)
      : `${Whose(f)} consta como destruido. Deténgase: ha aparecido un fragmento que no debería existir.`,
  SHARE_BURNT: f =>
    f.mistyped
      ? perhapsMistyped(f, `Nunca se emitió un fragmento con índice ${f.index}.`, OR_REKEYED)
      : `El índice ${f.index} se reservó una vez y nunca se emitió. Deténgase: no debería existir ningún fragmento con este índice.`,
  SHARE_APART: (f, say) =>
    f.mistyped
      ? perhapsMistyped(f, `${Whose(f)} se emitió, no está registrado y está apartado.`)
      : `${Whose(f)} se emitió y no está registrado: debe estar apartado. Deténgase: averigüe quién lo trajo, y regístrelo con el hash anotado en papel (${say.by.vouch}) antes de introducirlo.`,
  SHARE_NOT_LISTED: f =>
    f.mistyped
      ? perhapsMistyped(f, `El índice ${f.index} no es ninguno de los de este conjunto.`, OR_REKEYED)
      : `El registro enumera todos los fragmentos de este conjunto, y el índice ${f.index} no está entre ellos. Deténgase: este fragmento es anterior a un rekey (rotate-keys), es de otro conjunto, o no se emitió con este registro; averigüe cuál es el caso.`,
  SHARE_MORE_THAN_ISSUED: f =>
    f.mistyped
      ? perhapsMistyped(
          f,
          `Con el índice ${f.index} habría más fragmentos que los ${f.expected} emitidos.`,
          OR_REKEYED,
        )
      : `Con el índice ${f.index} habría más fragmentos que los ${f.expected} que se dijo que se emitieron. Deténgase: o el número declarado está mal, o lo está este fragmento (por ejemplo, anterior a un rekey, rotate-keys).`,
  SHARE_OF_SECRETSJS: f =>
    f.seen && f.expected
      ? `${digits(f.seen, f.expected)} O es un fragmento de secrets.js, y este conjunto tiene otro formato: traiga entonces el fragmento de este conjunto.`
      : 'Esto parece un fragmento de secrets.js, y este conjunto tiene otro formato. Traiga el fragmento de este conjunto, o busque un carácter que sobre.',
  SHARE_LENGTH_UNCONFIRMED: f =>
    `Nadie ha dicho aún que el primer fragmento tenga la longitud correcta: ${f.expected} caracteres. Confirme que está entero y entonces introduzca el siguiente; o cancele.`,
  SHARES_INCONSISTENT: f =>
    'wrong' in f
      ? `Estos fragmentos no concuerdan. Según todos los demás, ${plural(f.wrong.length, { one: 'está mal y se dejó fuera', other: 'están mal y se dejaron fuera' })}: ${f.wrong.map(whose).join(', ')}. Busque una errata e introdúzcalo otra vez, o traiga otro fragmento.`
      : `Los ${f.seen} fragmentos introducidos no concuerdan: al menos uno está mal, y con tan pocos no se puede saber cuál. No se emitió nada. Introduzca uno otra vez, corregido, o ${f.expected} más para averiguarlo.`,
  SHARES_NOT_ONE_SET: () =>
    'Estos fragmentos no se corresponden: uno está mal, o hacen falta más de los que se dijo, o el secreto tiene otra longitud. No se emitió nada. Compare los papeles e introduzca uno otra vez, corregido, o cancele.',
  SECRETSJS_BITS: f =>
    `Esto empieza como un fragmento de secrets.js de ${f.seen} bits. Solo se admiten 8 bits: un fragmento así empieza por 8. Mire el primer carácter, o combine ese conjunto con la herramienta que lo creó.`,
  SECRETSJS_NOT_READABLE: f =>
    `Esto no es un fragmento de secrets.js: ${character(f)} no encaja. Mire otra vez ese carácter.`,
  SECRETSJS_CUT: () =>
    'Esto no es un fragmento de secrets.js entero: los de 8 bits tienen un número impar de caracteres, al menos 5. Busque caracteres que falten o sobren.',
  SECRETSJS_WRONG_LENGTH: f => `Este fragmento tiene ${f.seen} caracteres; ${lengthOfSet(f)}`,
  SECRETSJS_DISAGREE: () =>
    'El fragmento nuevo se calculó de dos maneras, y los resultados difieren. No se emitió nada. Cancele, e informe de ello como un fallo del programa.',
  SHARE_HAS_NEW_INDEX: f =>
    `Este fragmento ya está en el índice ${f.index}, el que se iba a emitir. El intento ha terminado y el índice ya se conoce; empiece de nuevo para que se elija otro.`,
};

/** What is refused of an OpenPGP key, in Spanish. */
import type { keyTexts as english } from '../../en/refusals/key';
import { given, key } from './facts';

export const keyTexts: typeof english = {
  // An OpenPGP key
  PGP_KEY_MISSING: f =>
    `${f.holder ? `${f.holder} no tiene clave OpenPGP` : 'Hace falta una clave pública OpenPGP'}. Péguela o elija su archivo.`,
  PGP_KEY_UNREADABLE: f =>
    `${given(f)} no es una clave pública OpenPGP. Expórtela otra vez con «gpg --armor --export» y elija ese archivo.`,
  PGP_KEY_TOO_LARGE: f =>
    `${given(f)} es más grande de lo que debería ser una clave OpenPGP (1 MiB). Exporte solo esa clave con «gpg --export-options export-minimal».`,
  PGP_KEY_WITHOUT_USER: f =>
    `${key(f)} no lleva identificador de usuario, como las que entregan algunos servidores de claves. Expórtela en el equipo de su propietario con «gpg --armor --export».`,
  PGP_KEY_DAMAGED: f =>
    `${key(f)} está dañada: sus propias firmas no le corresponden. Expórtela otra vez y compare la huella.`,
  PGP_KEY_PRIVATE: f =>
    `${given(f)} es una clave PRIVADA. Ha quedado expuesta en este equipo: su propietario debería reemplazarla. ${f.other === 'file' ? 'Traiga en su lugar el archivo que se pide aquí.' : 'Exporte la clave pública con «gpg --armor --export».'}`,
  PGP_KEY_SEVERAL: f =>
    `Hay más de una clave OpenPGP en lo entregado${f.holder ? ` para ${f.holder}` : ''}. Exporte solo la suya: «gpg --armor --export HUELLA».`,
  PGP_KEY_EXPIRED: f =>
    `${key(f)}, o su parte para cifrar, ha caducado. Pida a su propietario que la prorrogue y la exporte otra vez. (Compruebe también el reloj de este equipo.)`,
  PGP_KEY_REVOKED: f =>
    `${key(f)}, o su parte para cifrar, ha sido revocada por su propietario. Pida la nueva.`,
  PGP_KEY_FUTURE: f =>
    `${key(f)} se creó en el futuro, según el reloj de este equipo. Compruebe el reloj; si está bien, pregunte al propietario.`,
  PGP_KEY_WEAK: f =>
    `${key(f)} es demasiado débil (RSA de menos de 2048 bits o de números que cualquiera puede romper, DSA, ElGamal, o sujeta por MD5). Pida a su propietario una moderna.`,
  PGP_KEY_CANNOT_ENCRYPT: f =>
    `${key(f)} solo puede firmar, no cifrar. Pida a su propietario que le añada una subclave para cifrar.`,
  PGP_KEY_UNSUPPORTED: f =>
    `${key(f)} usa un algoritmo o una curva que no se admite aquí. Use RSA, una curva NIST o Curve25519 en la forma que hace GnuPG.`,
  PGP_KEY_UNUSABLE: f =>
    `${key(f)} no sirve para cifrar: una prueba falló, así que lo que contiene no es una clave de su tipo. Pida otra a su propietario.`,
  PGP_KEY_PRACTICE: f =>
    `${key(f)} dice en su nombre («PRACTICE …») que se creó para una práctica. La parte privada de una clave así está sin protección en una carpeta de la ceremonia y abre lo que se cifre para ella. Pida la clave propia del titular.`,
  CRYPTO_UNUSABLE: f =>
    `El programa no puede cifrar con ${f.name ?? 'este algoritmo'} en este equipo: lo probó con una clave propia. La culpa no es de la clave. Use una clave de otro tipo, u otro equipo.`,
  PGP_KEY_VERSION: f =>
    `${key(f)} no es de la versión 4, así que GnuPG no podría abrir lo que se cifre para ella. Pida a su propietario una clave de versión 4.`,
};

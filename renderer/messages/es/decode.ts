/** Texts in Spanish of decoding a token. */
import type { decode as english } from '../en/decode';

export const decode: typeof english = {
  link: 'Descodificar un token',
  title: 'Descodificar un token de recuperación',
  lead: 'A partir del token codificado y su contraseña de un solo uso. No hace falta ni conjunto de claves ni carpeta.',
  encoded: 'Token codificado',
  encodedHint: 'Como se entregó, con o sin «=» al final. Los espacios no importan.',
  otp: 'Contraseña de un solo uso',
  otpPlaceholder: 'contraseña de un solo uso',
  otpHint: 'Como se anotó. Las mayúsculas y las minúsculas son distintas.',
  go: 'Descodificar',
  back: 'Atrás',
  result: 'El token',
  kind: {
    recovery: 'Un token de recuperación.',
    root: 'Un token raíz.',
    bare: 'Un token sin prefijo, como los hace Quorate: de recuperación o raíz.',
    uuid: 'Un token de los primeros Vault (hasta 0.11), que tiene forma de UUID.',
  },
  unchecked:
    'En un token así nada muestra si la contraseña era la correcta. Con una incorrecta parecería igual de bueno.',
  checked: 'Tiene forma de token. Un solo carácter incorrecto en la contraseña puede no notarse.',
  masked: length => `${length} caracteres, no se muestran`,
  asideTitle: 'Qué puede mostrar',
  aside: [
    'Tokens que Quorate, Vault u OpenBao codificaron con una contraseña de un solo uso, de cualquier generación.',
    'El token codificado y la contraseña protegen frente a quien vea uno de los dos, nada más.',
    'Lo descodificado se queda en esta ventana, oculto, y se retira al cabo de un minuto.',
  ],
};

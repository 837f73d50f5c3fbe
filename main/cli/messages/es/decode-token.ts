/** The command decode-token, in Spanish. */
import type { decodeToken as english } from '../en/decode-token';

export const decodeToken: typeof english = {
  recoveryToken: 'Este es un token de recuperación.',
  rootToken: 'Este es un token raíz. Revóquelo en cuanto haya hecho aquello para lo que se creó.',
  tokenWithoutPrefix: 'Este es un token sin prefijo: de recuperación, o de un Vault más antiguo.',
  oldToken: 'Este es un token de Vault hasta 0.11.1.',
  otpExposed:
    'La contraseña de un solo uso en una línea de comandos se queda en el historial de la shell, y otros pueden verla en la lista de procesos. Use en su lugar --otp -.',
  otpUnproven: 'Nada en él muestra si la contraseña de un solo uso era la correcta.',
  askOtp: 'Contraseña de un solo uso: ',
  otpHelp:
    'la contraseña de un solo uso, de la entrada estándar o preguntada; --otp VALUE se queda en el historial',
  usage: 'ENCODED [--otp]   el token, con la contraseña de un solo uso de la entrada estándar',
  noToken: '¿Qué token? Escríbalo como se entregó.',
  task: 'Descodificar un token con su contraseña de un solo uso',
  askToken: 'Token codificado: ',
};

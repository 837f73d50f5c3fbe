/** The command recover, in Spanish. */
import type { recover as english } from '../en/recover';

export const recover: typeof english = {
  keyHelp: 'el token se cifra para esta clave; sin ella se muestra una vez una contraseña de un solo uso',
  prefixHelp: 'con qué empieza el token',
  prefixIsOneOf: 'La opción --prefix es none, r. o hvr. (con su punto).',
  tokenFileHelp:
    'un archivo nuevo para el token codificado, además de la pantalla: base64 -d FILE | gpg --decrypt',
  done: 'Hecho. La sesión de recuperación ha terminado, y su token ya no vale nada.',
  task: 'Recuperar: obtener un token con un quórum, y abrir el almacén sellado',
  askKeyFile: 'Clave pública OpenPGP para la que se cifra el token, archivo',
  enterOtp: 'una contraseña de un solo uso en su lugar',
  recipient: 'El destinatario',
  recoveryMode:
    'El programa está en MODO DE RECUPERACIÓN hasta que se salga de él. En él no se puede hacer nada más.',
  otpPage: (otp, grouped) =>
    `La contraseña de un solo uso. Anótela ahora: se muestra esta vez y nunca más.\n    ${otp}\n    en grupos: ${grouped}`,
  otpComesNext:
    '\nAhora viene la contraseña de un solo uso. Una persona la anota; las demás no miran la pantalla.',
  askShowOtp: 'Enter para mostrarla: ',
  askOtpWritten: 'Enter cuando esté anotada: ',
  encodedToken: encodedToken => `\nEl token codificado:\n    ${encodedToken}`,
  tokenForKey: 'Es el token cifrado para la clave OpenPGP: base64 --decode, y después gpg --decrypt.',
  tokenForOtp: 'Con la contraseña de un solo uso, «quorate decode-token» (en otra ventana) da el token.',
  sessionOpen: storeHelp =>
    `\nLa sesión de recuperación está abierta. Lo que se lea se queda en esta pantalla hasta que se borre.\n${storeHelp}`,
  tokenFileWritten: file => `El token codificado está también en ${file}.`,
};

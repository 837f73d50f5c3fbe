/** What is refused in Spanish of what people bring: cards, private keys, what Vault printed. */
import type { broughtTexts as english } from '../../en/refusals/brought';

export const broughtTexts: typeof english = {
  // The machine's own gpg
  GPG_MESSAGE_UNREADABLE: () =>
    'Esto no es un mensaje OpenPGP cifrado. Traiga el archivo .asc del fragmento, o su texto base64 o hexadecimal.',
  GPG_MISSING: () =>
    'En este equipo no hay gpg. Instale GnuPG, o descifre el fragmento en otro sitio con «gpg --decrypt» e introdúzcalo.',
  GPG_CANCELLED: () =>
    'Se canceló el descifrado. No se leyó nada; inténtelo otra vez, o introduzca el fragmento a mano.',
  GPG_NO_SECRET_KEY: () =>
    'GnuPG no tiene ninguna clave que abra este mensaje. Inserte la tarjeta correcta (en un equipo nuevo, importe además la clave pública y ejecute «gpg --card-status» una vez), o traiga el mensaje para esta tarjeta.',
  GPG_CARD_MISSING: () =>
    'La tarjeta no está, o se retiró. Insértela, déjela puesta hasta que se lea el fragmento, e inténtelo otra vez.',
  GPG_PIN_WRONG: () =>
    'GnuPG no aceptó el PIN o la frase contraseña. Una tarjeta se bloquea tras unos pocos errores: compruébelo antes de intentarlo otra vez.',
  GPG_PIN_BLOCKED: () =>
    'El PIN de la tarjeta está bloqueado tras demasiados errores. Desbloquéelo con las herramientas de la tarjeta, o traiga otro fragmento.',
  GPG_ALGORITHM: () =>
    'El GnuPG de este equipo no conoce un algoritmo que usan la clave o el mensaje (dice «unavailable» o «unsupported algorithm»). Ábralo donde haya un GnuPG más nuevo (2.4), e introduzca el fragmento.',
  GPG_NO_PINENTRY: () =>
    'GnuPG no pudo pedir el PIN. En una terminal, escriba «export GPG_TTY=$(tty)» y haga la ventana de al menos 80 por 24; si no la hay, instale un pinentry con ventana.',
  GPG_MESSAGE_DAMAGED: () =>
    'GnuPG no pudo descifrar este mensaje entero: está dañado o cortado. Traiga otra copia.',
  GPG_OUTPUT_TOO_LARGE: f =>
    `Lo que hay en este mensaje es más largo de lo que puede ser un fragmento (${f.expected} bytes). Traiga el mensaje con el fragmento.`,
  GPG_TIMED_OUT: () =>
    'GnuPG tardó demasiado y se detuvo. Compruebe la tarjeta y su lector, e inténtelo otra vez.',
  GPG_FAILED: () =>
    'GnuPG no funcionó como debería. Pruebe «gpg --decrypt» a mano para ver qué dice, e introduzca el fragmento.',

  // A private key that is entered
  PRIVATE_KEYS_NOT_ACCEPTED: () =>
    'Este intento no admite claves privadas. Abra el fragmento con una tarjeta o con «gpg --decrypt»; o empiece de nuevo y acepte claves privadas, si no hay otra manera.',
  PRIVATE_KEY_UNREADABLE: () =>
    'Esto no es una clave privada OpenPGP entera que se pueda usar aquí. Expórtela con «gpg --armor --export-secret-keys»; una clave que está en una tarjeta no se puede exportar: use la tarjeta.',
  PRIVATE_KEY_PASSPHRASE: () =>
    'La frase contraseña no abre esta clave privada. Fíjese en la distribución del teclado y en las mayúsculas, e inténtelo otra vez.',
  PRIVATE_KEY_OTHER_MESSAGE: () =>
    'Esta clave privada no abre este fragmento cifrado. Traiga el fragmento que se cifró para ella, o la otra clave.',
  PRIVATE_KEY_MESSAGE_UNREADABLE: () =>
    'Esto no es un fragmento cifrado, o está dañado o cortado. Traiga otra vez el archivo .asc del fragmento, o su texto base64 o hexadecimal.',
  PRIVATE_KEY_MESSAGE_UNPROTECTED: () =>
    'Este mensaje no tiene protección de integridad: alguien pudo cambiar su contenido, así que no se abre. Pida que se cifre de nuevo el fragmento con un programa actual.',

  // What Vault printed
  VAULT_INIT_UNREADABLE: () =>
    'Esto no es lo que muestra «operator init» de Vault u OpenBao (ni rekey o rotate-keys). Traiga ese archivo entero, como texto o JSON, o introduzca los números a mano.',
  VAULT_INIT_TOO_LARGE: () =>
    'Esto es más grande que cualquier cosa que muestre Vault al inicializarse (1 MiB). Traiga solo ese archivo.',
  VAULT_INIT_KEY: f =>
    `La clave ${f.position} de este archivo no es ni un fragmento ni un fragmento cifrado. El archivo se dañó o se alteró a mano: no confíe en él.`,
  VAULT_INIT_DISAGREE: f =>
    `La clave ${f.position} no es la misma en hexadecimal que en base64. El archivo fue alterado: no confíe en él.`,
  VAULT_INIT_COUNTS: () =>
    'Los números de este archivo no concuerdan entre sí o con sus claves. El archivo fue alterado: no confíe en él.',
  VAULT_INIT_REPEATED: () =>
    'Dos claves de este archivo son iguales, o tienen el mismo índice. El archivo fue alterado: no confíe en él.',
};

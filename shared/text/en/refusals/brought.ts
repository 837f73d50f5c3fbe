/** What is refused of what people bring: cards, private keys, what Vault printed. */

export const broughtTexts = {
  // The machine's own gpg
  GPG_MESSAGE_UNREADABLE: () =>
    'This is not an encrypted OpenPGP message. Bring the .asc file of the share, or the base64 or hex text of it.',
  GPG_MISSING: () =>
    'There is no gpg on this computer. Install GnuPG, or decrypt the share elsewhere with “gpg --decrypt” and enter it.',
  GPG_CANCELLED: () => 'Decrypting was cancelled. Nothing was read; try again, or enter the share by hand.',
  GPG_NO_SECRET_KEY: () =>
    'GnuPG has no key that opens this message. Insert the right card (on a new computer also import the public key and run “gpg --card-status” once), or bring the message for this card.',
  GPG_CARD_MISSING: () =>
    'The card is not there, or was pulled out. Insert it, keep it in until the share is read, and try again.',
  GPG_PIN_WRONG: () =>
    'GnuPG did not accept the PIN or passphrase. A card locks itself after a few wrong ones: check it before you try again.',
  GPG_PIN_BLOCKED: () =>
    'The card’s PIN is blocked after too many wrong ones. Unblock it with the card’s own tools, or bring another share.',
  GPG_ALGORITHM: () =>
    'This computer’s GnuPG does not know an algorithm that the key or the message uses (it says “unavailable” or “unsupported algorithm”). Open it where GnuPG is newer (2.4), and enter the share.',
  GPG_NO_PINENTRY: () =>
    'GnuPG could not ask for the PIN. In a terminal give “export GPG_TTY=$(tty)” and make the window at least 80 by 24; without one install a pinentry that has a window.',
  GPG_MESSAGE_DAMAGED: () =>
    'GnuPG could not decrypt this message whole: it is damaged or cut off. Bring another copy of it.',
  GPG_OUTPUT_TOO_LARGE: (f: { expected: number }) =>
    `What is in this message is longer than any share can be (${f.expected} bytes). Bring the message with the share.`,
  GPG_TIMED_OUT: () => 'GnuPG took too long and was ended. Check the card and its reader, and try again.',
  GPG_FAILED: () =>
    'GnuPG did not work as it should. Try “gpg --decrypt” by hand to see what it says, and enter the share.',

  // A private key that is entered
  PRIVATE_KEYS_NOT_ACCEPTED: () =>
    'This attempt takes no private keys. Open the share with a card or with “gpg --decrypt”; or start again and accept private keys, if there is no other way.',
  PRIVATE_KEY_UNREADABLE: () =>
    'This is not one whole OpenPGP private key that can be used here. Export it with “gpg --armor --export-secret-keys”; a key on a card cannot be exported, use the card.',
  PRIVATE_KEY_PASSPHRASE: () =>
    'The passphrase does not open this private key. Look at the keyboard layout and capitals, and try again.',
  PRIVATE_KEY_OTHER_MESSAGE: () =>
    'This private key does not open this encrypted share. Bring the share that was encrypted to it, or the other key.',
  PRIVATE_KEY_MESSAGE_UNREADABLE: () =>
    'This is not an encrypted share, or it is damaged or cut off. Bring the .asc file of the share again, or the base64 or hex text of it.',
  PRIVATE_KEY_MESSAGE_UNPROTECTED: () =>
    'This message has no integrity protection: somebody may have changed what is in it, so it is not opened. Have the share encrypted again with a program of today.',

  // What Vault printed
  VAULT_INIT_UNREADABLE: () =>
    'This is not what “operator init” of Vault or OpenBao prints (nor a rekey or rotate-keys). Bring that file whole, as text or JSON, or enter the numbers by hand.',
  VAULT_INIT_TOO_LARGE: () =>
    'This is larger than anything Vault prints when it is initialised (1 MiB). Bring only that file.',
  VAULT_INIT_KEY: (f: { position: number }) =>
    `Key ${f.position} in this file is neither a share nor an encrypted share. The file was damaged or altered by hand.`,
  VAULT_INIT_DISAGREE: (f: { position: number }) =>
    `Key ${f.position} is not the same in hex as in base64. The file was altered: do not rely on it.`,
  VAULT_INIT_COUNTS: () =>
    'The numbers in this file do not fit each other or the keys in it. The file was altered: do not rely on it.',
  VAULT_INIT_REPEATED: () =>
    'Two keys in this file are the same, or have the same index. The file was altered: do not rely on it.',
};

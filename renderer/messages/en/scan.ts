/** Texts of scanning. */
const contents = {
  share: 'This code holds something like a share, which is not what is wanted here.',
  pgpKey: 'This code holds an OpenPGP public key, which is not what is wanted here.',
  pgpMessage: 'This code holds an encrypted share. Its holder decrypts it with a card, or elsewhere.',
  pgpPrivateKey:
    'This code holds a PRIVATE key. It has now been exposed to this computer: its owner should replace it.',
  address: 'This code holds a web, mail or telephone address.',
  wifi: 'This code holds the access to a wireless network.',
  contact: 'This code holds an address card or an appointment.',
  otp: 'This code holds the secret of a one-time password app.',
  payment: 'This code holds a payment request.',
  text: 'This code holds other text.',
  binary: 'This code holds data of an unknown kind.',
  empty: 'This code holds nothing.',
};

export const scan = {
  label: {
    share: 'Scan a share',
    key: 'Scan an OpenPGP public key',
    message: 'Scan an encrypted share',
    signed: 'Scan a signed text',
  },
  camera: 'Use the camera',
  picture: 'Choose a picture',
  pictureHint: 'PNG or JPEG. A picture can be pasted, too.',
  stop: 'Stop the camera',
  which: 'Camera',
  nameless: (place: number) => `Camera ${place}`,
  view: 'What the camera sees',
  starting: 'Opening the camera…',
  reading: 'Reading the picture…',
  /** Without its content: how much there was. */
  read: (characters: number) => `Read ${characters} characters. The camera is off.`,
  readPicture: (characters: number) => `Read ${characters} characters.`,
  notFound:
    'No QR code could be read in this picture. Take it again: straight on, in good light, with its white border.',
  hint: {
    nothing:
      'Hold the code so that it fills the frame, about a hand’s length from the camera, the whole of it with its white border.',
    tooDark: 'It is too dark to read a code. Turn on a lamp, or open the cover of the camera.',
    tooSmall: 'A code is there, but too small. Hold it nearer.',
    tooNear: 'A code is there, but not the whole of it. Hold it further away.',
    blurred: 'A code is there, but cannot be read. Hold it still and straight, without a reflection on it.',
    twoCodes: 'There are two codes in the view. Cover the one that is not meant.',
    part: ({ number, of, missing }: { number: number; of: number; missing: readonly number[] }) =>
      `This is part ${number} of ${of}. Still missing: ${missing.join(', ')}. Show the other parts, one after the other.`,
    otherCode: (kind: string) => `This is a ${kind}, not a QR code.`,
    otherContent: (scanned: keyof typeof contents) => contents[scanned],
  },
  fault: {
    noCamera: 'There is no camera. Connect one, or choose a picture of the code.',
    refused:
      'The camera may not be used: permission was refused. Allow it in the system’s settings, or choose a picture.',
    inUse:
      'The camera is in use by another program, or was disconnected. Close that program, then try again.',
    failed: 'The camera could not be opened. Try again, or choose a picture of the code.',
    tooLong: 'Nothing was read for a minute, so the camera is off. Use it again when the code is at hand.',
    cannotRead: 'The pictures of this camera could not be read. Try again, or choose a picture of the code.',
  },
};

export type ScanMessages = typeof scan;

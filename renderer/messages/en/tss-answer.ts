/** Texts of what holders take home and bring: answers to requests, contributions made elsewhere. */
import { plural } from '../../../shared/text/en/plural';
import { listed } from './common';
export const answer = {
  title: (name: string) => `${name}’s answer`,
  lead: 'Each holder reads and signs on a computer of their own. The three steps may lie days apart.',
  steps: 'Steps of the answer',
  part: { message: '1. Message with the code', text: '2. Text to sign', bring: '3. What was signed' },
  back: 'Back to the request',
  key: (name: string) => `${name}’s key`,
  asideTitle: 'Why in three steps',
  aside: (name: string) => [
    `Only ${name}’s key opens the message, so the code shows that ${name} saw it.`,
    'The text says everything that is asked for. It is compared line by line, with the other holders, before it is signed.',
    'An answer is taken once. Who does not agree declines, and the request is over.',
  ],
  messageTitle: (name: string) => `Message for ${name}`,
  messageHint: (name: string) =>
    `${name} opens it on their own computer with “gpg --decrypt”. The last line of what is in it is the code.`,
  noMessage: 'There is no message for this request. Go on to the text.',
  toText: 'On to the text',
  code: 'Code out of the message',
  codeHint: (name: string) => `16 letters and digits, as ${name} read them.`,
  declines: (name: string) => `${name} declines`,
  declinesHint: 'That text needs no code.',
  show: 'Show the text',
  textTitle: (name: string) => `Text for ${name} to sign`,
  textHint:
    'Save it, or put it into a file as it is, to the last line end, and sign the file with “gpg --clear-sign”. Bring what gpg wrote.',
  toBring: 'On to what was signed',
  signed: (name: string) => `What ${name} signed`,
  signedHint: 'The file that gpg wrote, or its text.',
  saysDecline: 'It says that they decline',
  saysDeclineHint: 'Then the request is over.',
  go: 'Take the confirmation',
  goDecline: 'Take the refusal',
  practice: 'Sign with the made-up key',
  practiceHint: 'In practice nobody needs gpg: the made-up key of the holder signs.',
  practiceSaid: (name: string) => `Signed with the made-up key of ${name}.`,
};

export const given = {
  copy: 'Copy this text',
  save: 'Save to a file',
  saveAll: 'Save all of them to files',
  showCode: 'Show as a QR code',
  hideCode: 'Hide the QR code',
  code: (title: string) => `QR code: ${title}`,
  tooLong: 'It is too long for one code. Copy it instead.',
};

export const brought = {
  chosen: (file: string) => `Chosen: ${file}.`,
  scanned: (characters: number) => `Scanned: ${characters} characters.`,
  remove: 'Bring another',
  takeBack: 'Take it back',
  notNeeded: (file: string) =>
    `“${file}” is not the file that is needed here, or not as Quorate wrote it. Choose another one.`,
  notAllNeeded: (files: readonly string[]) =>
    `One of these files is not the one that is needed here, or not as Quorate wrote it: ${listed(files)}. Choose the right one.`,
  none: 'No file chosen yet.',
  tooLarge: 'This file is larger than what is wanted here can be. Choose another.',
};

export const contributions = {
  title: 'Contributions',
  lead: 'What a holder does not bring is made at the table when the request is carried out.',
  state: {
    '': 'will be made at the table',
    digest: 'its digest is here; the file follows after the words',
    file: 'its file is here',
  },
  elsewhere: 'It was made elsewhere',
  elsewhereOf: (name: string) => `It was made elsewhere: the contribution of ${name}`,
  takeBack: 'Take the digest back',
  takeBackOf: (name: string) => `Take the digest back: of ${name}’s contribution`,
  folder: 'Choose the folder with the files',
  folderHint: 'Each is called REQUEST-NUMBER.json, its signature REQUEST-NUMBER.txt.asc.',
  taken: (count: number) =>
    `${count} ${plural(count, { one: 'contribution was', other: 'contributions were' })} taken.`,
  ofTitle: (name: string) => `${name}’s contribution`,
  ofLead: 'It was made on a computer of their own. What is wrong with it is told with their name.',
  how: 'What is brought now',
  digestFirst: 'Its digest',
  digestFirstHint: 'The file follows when everybody has seen the words.',
  fileNow: 'The file with its signature',
  fileNowHint: 'Everybody may know it before the words.',
  digest: 'Digest of the contribution',
  digestHint: '64 hex digits or 32 words, as that computer showed them. Spaces and capitals do not matter.',
  file: 'Choose the contribution',
  signature: 'Choose its signature',
  signatureHint: 'The signature is what “gpg --armor --detach-sign” made of the four lines beside it.',
  go: 'Take it',
  asideTitle: 'In which order',
  aside: [
    'Digests come first, so that nobody can choose their contribution after seeing the others.',
    'They stand under the words. Only when everybody has seen these are the files opened.',
  ],
  asideReshare: ['The share itself never comes here: everything of it is encrypted to the new holders.'],
  bringTitle: 'Contributions from elsewhere',
  bringLead: 'Choose the folder when everybody has seen the same words: only then are the files opened.',
  isThere: (name: string, isThere: boolean) =>
    `${name}: ${isThere ? 'the files are here' : 'the files are missing'}`,
};

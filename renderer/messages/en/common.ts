/** Texts of the frame round every screen. */
/** At the end of every attempt. */
export const digestOnPaper =
  'Write the digest of the transcript on paper, sign it, and keep it apart from this folder.';

/** Names, as a sentence has them. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

export const common = {
  /** Sentences of which each was said without its stop. */
  sentences: (...said: string[]): string => `${said.join('. ')}.`,
  /** Between two sentences. */
  between: ' ',
  /** Two halves of a sentence, and its stop. */
  halves: (one: string, other: string): string => `${one}; ${other}.`,
  /** What something is called, and what is said of it. */
  named: (called: string, said: string): string => `${called}: ${said}`,
  /** A button or title as the screen has it. */
  quoted: (label: string): string => `“${label}”`,
  /** What is said of one thing, after one another; no sentences. */
  parted: (...said: string[]): string => said.join('; '),
  listed,
  /** A share as people choose it from a list. */
  shareName: (index: number | string, holder: string) =>
    holder ? `${holder}, index ${index}` : `Index ${index}`,

  name: 'Quorate',
  back: 'Back',
  print: 'Print',
  home_link: 'All key sets',
  working: 'Working…',
  loading: 'Reading the ceremony folder…',

  band: {
    real: 'REAL. To rehearse instead, choose practice in this form.',
    practice: 'PRACTICE. Everything here is make-believe: no real key is made or opened.',
    preview: 'PREVIEW. This window can only practise. For a real ceremony use the installed program.',
  },

  rail: {
    label: 'Where we are',
    steps: 'Steps',
    stepDone: 'done',
    folder: 'Ceremony folder',
    keySet: 'Key set',
    newKeySet: 'New key set',
    vault: 'TSS vault',
    shares: (issued: number, required: number) => `${issued} shares issued, ${required} required`,
    noFolder: 'no folder open',
    version: (version: string) => `Version ${version}`,
    light: 'Light theme',
    dark: 'Dark theme',
    soundOn: 'Turn sound on',
    soundOff: 'Turn sound off',
    keys: 'Shortcuts (?)',
    help: 'Help (F1)',
  },

  network: {
    offline: 'Offline',
    offlineText: 'no live interface seen',
    live: 'Not offline',
    liveText: (names: string[]) => `live: ${names.join(', ')}`,
    unknown: 'Network unknown',
    unknownText: 'no information',
    advice: 'What the program can see is advice, not proof.',
    /** `states` of all that is looked at. */
    machine: (states: readonly string[]) => {
      const count = (state: string) => states.filter(each => each === state).length;
      const [on, unknown] = [count('on'), count('unknown')];
      const found = [on && `${on} to look into`, unknown && `${unknown} unknown`].filter(Boolean);
      return `Computer: ${found.join(', ') || 'all good'}`;
    },
  },

  payload: {
    legend: 'What the encrypted file holds',
    hex: 'The share as hex text',
    hexHint: 'As init and rekey (OpenBao: rotate-keys) write it.',
    base64: 'The share as base64 text',
    raw: 'The share as raw bytes',
  },

  copied: 'Copied.',

  refusal: {
    stop: 'Stop.',
    /** Whether a sentence says it already. */
    saysStop: (message: string) => /\bstop\b/i.test(message),
  },

  fault: {
    missing: 'This is still missing.',
    choose: 'Choose one.',
  },

  form: {
    steps: 'Steps of this form',
    purpose: 'Purpose',
    people: 'People',
    keys: 'Keys',
    room: 'Room',
    next: 'Next',
    operator: 'Operator',
    forTranscript: 'For the transcript; it may stay empty.',
    witnesses: 'Witnesses',
    again:
      'Filled in as for the attempt before, of which nothing came. Look through the steps before you start. Network and clock are asked again.',
    wasTyped: (names: string) => `Typed before in this window: ${names}. Change it if others sit here now.`,
    wasNamed: (at: string, names: string) =>
      `In the last ceremony, ${at}: ${names}. Change it if others sit here now.`,
    betweenNames: ', ',
    witnessesHint: 'For the transcript: names, with commas between them.',
    expiry: 'The attempt ends when nobody goes on for',
    expiryHint:
      'Typing or scanning a share, entering it, or pressing “We are still here” starts this time anew.',
    minutes: (minutes: number) => `${minutes} minutes`,
  },

  keyInput: {
    label: (holder: string) => (holder ? `OpenPGP public key of ${holder}` : 'OpenPGP public key'),
    hint: 'Paste the text of “gpg --armor --export”, or choose its file.',
    optional: 'In practice it may be left out: then one is made up.',
    choose: 'Choose a file',
    scan: 'Scan a code',
    scanStop: 'Do not scan',
    change: 'Use another key',
    /** After whose key it is: of what kind. */
    of: (algorithm: string) => `, ${algorithm}`,
    compare: 'Compare the fingerprint with the holder, now.',
    fingerprint: 'Fingerprint',
    words: 'In words',
    algorithm: 'Algorithm',
    userIds: 'Name in the key',
    noUserId: 'no name',
    /** Of a share that is issued again. */
    asBefore:
      'The share was encrypted to this very key before. Use this key only if its holder still has it, and nobody else does.',
    otherName: (holder: string) => `This key does not say that it is ${holder}’s. It says:`,
    accept: (holder: string) => `It is ${holder}’s all the same: we compared its fingerprint with ${holder}`,
    /** What is said where that is not ticked: what to do first, since a tick is a declaration. */
    acceptFirst: (holder: string) => `Compare it with ${holder} first, or use another key.`,
    judging: 'Looking at this key…',
    missing: (holder: string) =>
      `${holder ? `The key of ${holder}` : 'The key'} is still missing. Paste it, or choose its file.`,
    another: 'This key cannot be used: the reason stands above. Give another one.',
    wait: 'This key is still being looked at. Go on in a moment.',
  },

  rehearse: {
    fill: 'Rehearse with example names',
    hint: 'Fills this form with made-up names, for practice only. A first ceremony takes about ten minutes.',
    filled: 'Example names are filled in below, for practice.',
    typed: 'What stands in this form would be replaced, and the form be one for practice.',
    replace: 'Replace it',
    keep: 'Keep what stands here',
    /** At a name of something real. */
    notReal: 'This name is made up, for practice. Write the real one.',
    /** Nobody is called so. As many as there are seats round the drawn table. */
    holders: [
      'Ada Example',
      'Ben Example',
      'Cleo Example',
      'Emil Example',
      'Fay Example',
      'Gus Example',
      'Hana Example',
      'Ivo Example',
      'Juna Example',
      'Karl Example',
      'Lena Example',
      'Milo Example',
    ],
    holder: 'Dana Example',
    keySet: 'Rehearsal',
    vault: 'Rehearsal vault',
  },

  conditions: {
    askedAgain: 'The language was changed: network and clock are asked again, and what was ticked here.',
    interfaces: 'Live network interfaces',
    interfacesNone: 'None is seen.',
    interfacesHint:
      'Disconnect them if you can. Nothing starts until each that stays is accepted here; the transcript says which.',
    interfacesPractice:
      'In practice none has to be accepted. In a real ceremony nothing starts until each that stays is.',
    accept: (name: string) => `Accept “${name}” for this ceremony`,
    unknown: 'This computer does not say whether it is connected. Look at its cables and radios yourselves.',
    clock: (time: string) => `This computer’s clock says ${time}. What does the clock on the wall say?`,
    clockSame: 'The same',
    clockOther: 'Another time',
    clockOtherLabel: 'Date and time on the wall',
    clockOtherHint: (clock: string) => `Year, month, day, hour and minute, as in ${clock}.`,
    clockFault: 'This is not a date and time. Write year, month, day, hour and minute: 2026-11-28 14:30.',
    clockNot: 'Nobody has compared',
    clockNotHint: 'The transcript will say that the time was not confirmed.',
  },

  compare: {
    words: 'Verification words',
    room: 'Room view (F8)',
    close: 'Esc or F8 closes this.',
    label: 'For everyone to compare',
    oldCopy: {
      title: 'Is this the newest record?',
      text: 'A program cannot tell an old copy of a record from the newest. Compare the last digest with the papers of your last ceremony before you go on.',
    },
  },
};

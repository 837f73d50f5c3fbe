/** Texts of starting an attempt for a request that everybody has confirmed. */
export const start = {
  keyGen: {
    title: 'Make the keys',
    lead: 'Everybody has confirmed. Contributions that were not made elsewhere are made now, each in a process of its own.',
    go: 'Make the contributions and show the words',
    asideTitle: 'What happens next',
    aside: [
      'Every holder’s key and the digest of every contribution stand under eight words.',
      'Everybody compares the words and the lines. Only then is anything summed.',
      'Out come an encrypted file for each holder, the public record and the transcript.',
      'An attempt that is given up fails its request: a new one is created and confirmed.',
    ],
  },
  reshare: {
    title: 'Make the new shares',
    lead: 'Everybody has confirmed. Each holder who brought no contribution now brings their share to the table.',
    absent: (threshold: number) => `Who does not come (${threshold} of them are needed)`,
    go: 'Show the words',
    asideTitle: 'What happens next',
    aside: [
      'Every new holder’s key and every contribution stand under eight words.',
      'Each holder opens their checked share with their card. It is in a process of its own, and never with another.',
      'Out come an encrypted file for each new holder, the public record and the transcript.',
      'An attempt that is given up fails its request: a new one is created and confirmed.',
    ],
  },
  recover: {
    title: 'Make the lost share again',
    lead: 'Everybody has confirmed. Each holder who helps now brings their share to the table.',
    go: 'Show the words',
    asideTitle: 'What happens next',
    aside: [
      'Whose share is made again, to which key, and who helps stand under eight words.',
      'Each helper opens their checked share with their card. It is in a process of its own, and never with another.',
      'Out comes an encrypted file for the holder. It is the same share as before: the old copy, if it turns up, still opens.',
      'An attempt that is given up fails its request: a new one is created and confirmed.',
    ],
  },
  proveKeys: {
    title: 'Prove the keys',
    lead: 'A quorum signs a text that somebody else asked with, and anybody can verify it with the record.',
    challenge: 'Text of whoever asks',
    challengeHint: 'One line of 16 characters or more, as they gave it.',
    who: (threshold: number) => `Who signs: ${threshold} of them`,
    go: 'Show the words',
    asideTitle: 'What happens next',
    aside: [
      'The text, the keys and the holders are fixed and shown under eight words.',
      'Each of the holders then opens their checked share with their card.',
      'Out comes the proof, a file that holds nothing secret. The shares stay good.',
    ],
  },
};

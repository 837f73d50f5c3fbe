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
};

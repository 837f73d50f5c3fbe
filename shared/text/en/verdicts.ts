/** What reading a transcript shows, and what it does not. */

interface Read {
  /** It has an end entry. */
  finished: boolean;
  /** How the lines under the words are shown: as they were then, worded otherwise, in another language, or some by their ids alone. */
  lines: 'asThen' | 'reworded' | 'translated' | 'unknown';
}

const END = ' It has no end entry: the attempt was interrupted, or the end was cut off.';

const LINES = {
  asThen: '',
  reworded:
    ' What stood under the words is shown as this version words it; the one that wrote it may have worded it otherwise.',
  translated:
    ' It says that what stands under the words was shown in another language then; here it is in English.',
  unknown:
    ' It says that it comes from another version of Quorate: lines under the words that this one does not know are shown by their ids.',
};

const rest = ({ finished, lines }: Read): string => `${finished ? '' : END}${LINES[lines]}`;

export const verdicts = {
  /** The digest from paper was given, and is its own. */
  transcriptAsOnPaper: (f: Read) => `Every line is as it was when this digest was written down.${rest(f)}`,
  transcriptConsistent: (f: Read) => `Internally consistent; authorship and completeness unproven.${rest(f)}`,
};

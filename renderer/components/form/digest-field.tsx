/** A digest from paper: 64 digits or 32 words. Words are shown in their places while they are typed or pasted. */
import { useEffect, useState } from 'preact/hooks';
import type { TypedWord } from '../../lib/typed-words';
import { lazily } from '../show/lazily';
import { TextField } from './fields';

/** With the list of words, which only whoever types words needs. */
const TypedWords = lazily<{ words: readonly TypedWord[] }>(
  async () => (await import('./typed-words')).TypedWords,
);

type Props = Pick<Parameters<typeof TextField>[0], 'label' | 'hint' | 'value' | 'onValue' | 'first' | 'more'>;

export function DigestField(props: Props) {
  const [words, setWords] = useState<TypedWord[] | null>(null);
  useEffect(() => {
    let isOld = false;
    void import('../../lib/typed-words').then(({ typedWords }) => {
      if (!isOld) setWords(typedWords(props.value));
    });
    return () => {
      isOld = true;
    };
  }, [props.value]);
  return (
    <>
      <TextField {...props} rows={4} mono />
      {words && <TypedWords words={words} />}
    </>
  );
}

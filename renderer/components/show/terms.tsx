/** Words of the field that a screen uses, each in a plain line, for whoever meets them for the first time. */
import { termMessages as own } from '../../messages/terms';
import { Folded } from './folded';

export type Term = keyof (typeof own)['of'];

export function Terms({ of }: { of: readonly Term[] }) {
  const words = of.map(term => own.of[term]);
  return (
    <Folded title={own.title(words.map(([word]) => word).join('\u00a0· '))}>
      <dl class="terms">
        {words.map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Folded>
  );
}

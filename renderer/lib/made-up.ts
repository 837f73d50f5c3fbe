/** Names that are made up, for practice: none of them goes into anything real because nobody saw it standing there. */
import { useApp } from './app-context';
import { freeName } from './free-name';
import { useKept } from './kept';

/** As many people as are asked for, each called otherwise: a number stands behind the names that come again. */
export function madeUpPeople(names: readonly string[], count: number): string[] {
  const people: string[] = [];
  while (people.length < count) people.push(freeName(names[people.length % names.length]!, people));
  return people;
}

/** @param form under whose name it is kept which names it was filled with */
export function useMadeUp(form: string) {
  const own = useApp().text.rehearse;
  // They stay when the language is another, in which they are called otherwise.
  const [filled, setFilled] = useKept<readonly string[]>(form, 'made-up', []);
  const madeUp = [...filled, ...own.holders, own.holder];
  return {
    setFilled,
    /** Nobody typed it: nothing is lost with it. */
    isOne: (name: string): boolean => madeUp.includes(name.trim()),
    /** What is wrong with the name; '' for nothing, and whatever it is where it is for practice. */
    judge: (name: string, practice: boolean): string =>
      !practice && madeUp.includes(name.trim()) ? own.notReal : '',
  };
}

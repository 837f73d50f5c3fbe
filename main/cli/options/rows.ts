/** Options that have a row in a part of `--help`. */
import type { Option, Topic } from './options';

type More = Partial<Omit<Option, 'kind' | 'topic' | 'help'>>;

/**
 * Options of each kind in one part of help: what stands for the value, the lines of the row, and what else the option is.
 */
const of = <const P extends Topic>(topic: P) => {
  const valued =
    <const K extends Exclude<Option['kind'], 'flag'>>(kind: K) =>
    <const M extends More = object>(value: string, help: string, more?: M) =>
      ({ kind, topic, value, help, ...more }) as {
        kind: K;
        topic: P;
        value: string;
        help: string;
      } & NoInfer<M>;
  return {
    flag: <const M extends More = object>(help: string, more?: M) =>
      ({ kind: 'flag', topic, help, ...more }) as { kind: 'flag'; topic: P; help: string } & NoInfer<M>,
    text: valued('text'),
    texts: valued('texts'),
    number: valued('number'),
  };
};

export const every = of('every');
export const attempt = of('attempt');
export const encrypted = of('encrypted');
export const recovery = of('recovery');
export const signing = of('signing');
export const care = of('care');
export const digest = of('digest');
export const elsewhere = of('elsewhere');
export const tss = of('tss');

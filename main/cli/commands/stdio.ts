/** `quorate stdio`: the program for other programs; `rpc/` has what it speaks. */
import { table } from '../options/options';
import { stdio as answer } from '../rpc/stdio';
import { asGiven, command } from './command';

const options = table({
  folder: { kind: 'text', value: 'DIR' },
  'practice-only': { kind: 'flag' },
});

export const stdio = command(options, asGiven, {
  usage: ['[--folder] [--practice-only]   JSON-RPC for other programs; docs/stdio.md'],
  alone: answer,
});

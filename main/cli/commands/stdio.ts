/** `quorate stdio`: the program for other programs; `rpc/` has what it speaks. */

import { texts } from '../messages';
import { examples } from '../messages/examples';
import { table } from '../options/options';
import { stdio as answer } from '../rpc/stdio';
import { asGiven, command } from './command';

const options = table({
  folder: { kind: 'text', value: 'DIR' },
  'practice-only': { kind: 'flag' },
});

export const stdio = command(options, asGiven, {
  usage: [texts.stdio.usage],
  example: examples.stdio,
  alone: answer,
});

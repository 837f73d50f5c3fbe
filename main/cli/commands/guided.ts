/** `quorate guided`: the guided ceremony by its name, for an installed Quorate, where no command is the window. */
import { texts } from '../messages';
import { table } from '../options/options';
import { command } from './command';

export const guided = command(table({}), () => undefined, {
  usage: [texts.guided.usage],
  example: '',
  guided: true,
});

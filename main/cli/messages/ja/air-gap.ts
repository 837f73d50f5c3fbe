/** The command air-gap, in Japanese. */
import type { airGap as english } from '../en/air-gap';

export const airGap: typeof english = {
  usage: 'ネットワーク、無線、ディスク上のメモリ、時計について、このコンピューターの状態',
  toDo: text => `  -> ${text}`,
};

/** The guided ceremony as a command, in Japanese. */
import type { guided as english } from '../en/guided';

export const guided: typeof english = {
  usage: '端末での、案内付きのセレモニー',
  needsTerminal: '案内付きのセレモニーは端末で人に尋ねますが、ここは端末ではありません。',
};

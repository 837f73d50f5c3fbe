/** Texts of the screen before a one-time password is shown, in Japanese. */
import type { lookAway as english } from '../en/look-away';

export const lookAway: typeof english = {
  title: '目をそらしてください',
  lead: '次に表示されるパスワードは、1人だけが見ます。その人は画面を自分のほうに向けて書き留めます。ほかの人は、合図があるまで目をそらしてください。',
  go: 'ほかの人は見ていません。表示する',
};

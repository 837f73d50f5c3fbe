/** The command mark-share, in Japanese. */
import type { markShare as english } from '../en/mark-share';

export const markShare: typeof english = {
  fateHelp: 'どうなったか。--reason TEXTで理由を書く（誰でも読める）',
  neitherLostNorDestroyed: '--lostか--destroyedのどちらかを指定してください。',
  done: '完了。台帳に載りました。シェアはほかではまだ使えます。ここで入力されると警報になります。',
  task: 'シェアの紛失・破棄を記載する',
  askDestroyed: '破棄されましたか（yes、Enterだけならnoで紛失）: ',
  askReason: '理由（1行、誰でも読めます）',
};

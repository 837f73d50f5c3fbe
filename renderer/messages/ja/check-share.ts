/** Texts of checking one share, in Japanese. */
import type { check as english } from '../en/check-share';
import { digestOnPaper } from './common';

export const check: typeof english = {
  steps: ['目的', 'シェア', '結果'],
  title: 'シェアの点検',
  lead: '保持者が1人だけで、シェアを入力します。定足数は不要で、何も発行せず、残すのは日付だけです。',
  go: '点検を始める',
  asideTitle: '点検で分かること',
  aside: [
    'このプログラムが発行したシェアなら、誰のものか、正しいかどうかが分かります。',
    '別の場所で作ったセットでは、形式しか判定できません。その場合はそう表示します。',
    '紛失または破棄済みと記載されたシェアが現れると、警報になります。',
  ],

  done: {
    verifiedTitle: holder => (holder ? `${holder}さんのシェアは正しいものです` : 'シェアは正しいものです'),
    verifiedLead: index => `このセットのインデックス${index}のシェアに間違いありません。`,
    unprovenTitle: holder =>
      holder
        ? `未証明: ${holder}さんのシェアの可能性があります`
        : '未証明: このセットのシェアの可能性があります',
    unprovenLead: index =>
      `長さとインデックス（${index}）は、このセットのものとしてありえます。このセットのものであることは示されておらず、シェア1個だけでは示せません。`,
    recorded: 'この点検の日付を台帳に載せました。',
    again: '別のシェアを点検',
    toDo: [digestOnPaper],
  },
};

/** What is said of a set’s last ceremony, in Japanese: one line or two. */

import { grouped } from '../../bytes';
import { isFromPaper } from '../../records/last-ceremony';
import type { lastCeremony as english } from '../en/last-ceremony';
import type { Say } from '../en/nested';
import { endingName } from './endings';
import { operationName } from './operation-names';

const repaired = (say: Say): string =>
  `修復済み: このダイジェストを紙に書いたと、まだ誰も記録していません。一覧の内容を保持者の紙と照合し、書き留めて、確認署名をしてください（${say.by.signOff}）。`;

export const lastCeremony: typeof english = {
  lastCeremony(last, say) {
    if (isFromPaper(last))
      return `前回のセレモニー ${say.time('ja', last.lastCeremonyAt)}: そのシェアは別に保管されています。ダイジェストは紙から入力するものなので、表示しません（${say.by.vouch}）。`;
    if (!last.lastDigest) {
      return last.hadCeremony
        ? '前回のセレモニーの実施記録がないか、壊れているため、照合するダイジェストがありません。原因を調べてください。'
        : 'セレモニーはまだ記録されていません。';
    }
    const what = [operationName(last.lastOperation), last.lastOutcome && endingName(last.lastOutcome)]
      .filter(Boolean)
      .join(': ');
    const said = [
      `前回のセレモニー ${say.time('ja', last.lastCeremonyAt)}（${what}）、ダイジェスト ${grouped(last.lastDigest)}。`,
    ];
    if (last.lastCarriedOut) {
      const { at, operation, digest } = last.lastCarriedOut;
      said.push(
        `最後に完了したセレモニー: ${say.time('ja', at)}（${operationName(operation)}）、ダイジェスト ${grouped(digest)}。このダイジェストが書かれた紙も正しいものです。その後、最後まで行われた作業はありません。`,
      );
    }
    return [...said, ...(last.lastRepaired ? [repaired(say)] : [])].join('\n');
  },
};

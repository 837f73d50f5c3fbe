/** What reading a transcript shows, and what it does not, in Japanese. */
import type { verdicts as english } from '../en/verdicts';

type Read = Parameters<typeof english.transcriptAsOnPaper>[0];

const END = '終了の記載がありません。作業が途中で切れたか、末尾が切り取られています。';

const LINES: Readonly<Record<Read['lines'], string>> = {
  asThen: '',
  reworded:
    '単語の下にあった行は、このバージョンの言葉で表示しています。書いたバージョンでは言葉が違っていた可能性があります。',
  translated:
    'この記録によると、単語の下の行は当時は別の言語で表示されていました。ここでは日本語で表示しています。',
  unknown:
    'この記録によると、別のバージョンのQuorateで書かれています。単語の下の行のうち、このバージョンが知らないものはIDで表示しています。',
};

const rest = ({ finished, lines }: Read): string => `${finished ? '' : END}${LINES[lines]}`;

export const verdicts: typeof english = {
  transcriptAsOnPaper: f => `すべての行は、このダイジェストが書き留められた時のままです。${rest(f)}`,
  transcriptConsistent: f =>
    `内部に矛盾はありません。誰が書いたか、欠けがないかは証明されていません。${rest(f)}`,
};

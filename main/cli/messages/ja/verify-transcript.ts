/** The command verify-transcript, in Japanese. */
import type { verifyTranscript as english } from '../en/verify-transcript';

export const verifyTranscript: typeof english = {
  noFile: 'どの実施記録ですか。ファイルを指定してください。',
  task: '実施記録を検証する',
  askFile: '実施記録のファイル: ',
  askDigest: '紙のダイジェスト（Enterだけならなし）: ',
  digest: 'ダイジェスト',
};

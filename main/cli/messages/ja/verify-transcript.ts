/** The command verify-transcript, in Japanese. */
import type { verifyTranscript as english } from '../en/verify-transcript';

export const verifyTranscript: typeof english = {
  noFile: 'どの実施記録ですか。ファイルを指定してください。',
  task: '実施記録を検証する',
  askFile: '実施記録のファイル: ',
  askDigest: '紙のダイジェスト（Enterだけならなし）: ',
  digest: 'ダイジェスト',
  checklist: '終了後に付けられたチェック（実施記録のそばのファイルにあり、どのダイジェストにも入りません）:',
  checklistUnread: 'そばのチェックリストを読めません。実施記録はそれがなくても有効です:',
  given: (file, holder) => `${file} を${holder ? `${holder}さん` : '保持者'}に渡した`,
  noticesGiven: '保持者全員に通知を渡した',
  digestWritten: 'ダイジェストを紙に書いた',
  paperSigned: '紙に署名した',
  takenBack: '取り消し',
};

/** The command vouch-record, in Japanese. */
import type { vouchRecord as english } from '../en/vouch-record';

export const vouchRecord: typeof english = {
  digestHelp: '実施記録の裏付けがない台帳の、または別に保管されたシェアの実施記録のダイジェスト',
  issuedHelp: '今後シェアを台帳に載せる。--unused: 破棄されており、今後使わない',
  bothIssuedAndUnused: '--issuedか--unusedのどちらかを指定してください。',
  done: '完了。今後はこの実施記録が台帳を裏付け、セットを再び使えます。',
  doneIssued: '完了。別に保管されたシェアが台帳に載り、ほかと同じように扱われます。',
  doneUnused: '完了。別に保管されたシェアを今後使わないことを、台帳に載せました。',
  usage:
    '--folder --key-set [--digest] [--issued|--unused]\n紙のダイジェストで、台帳または別に保管されたシェアを保証する',
  task: '紙のダイジェストで、台帳または別に保管されたシェアを保証する',
  askIssued: '別に保管されたシェアを台帳に載せますか（yes、またはnoで破棄された）: ',
  digestMissing: 'オプション--digestがありません。',
  askDigest: '紙のダイジェスト、16進数64桁または単語32個: ',
};

/** The command reissue, in Japanese. */
import type { reissue as english } from '../en/reissue';

export const reissue: typeof english = {
  done: (holder, index, grouped) =>
    `完了。${holder}さんのシェア${index}を再発行しました。${grouped}で暗号化されています。`,
  oldCopyWorks:
    '古いコピーは同じシェアで、持っている人にはまだ使えます。使えなくするのは、rekey（OpenBao: rotate-keys）だけです。',
  asBefore:
    'このシェアは、以前もこの鍵で暗号化されていました。保持者本人がこの鍵をまだ持っていて、ほかに持つ人がいない場合だけ続けてください。',
  usage:
    '--folder --key-set --index --pgp-key [--payload ...]\n[--holder]   台帳に保持者の名前がない場合に必要',
  task: 'シェアを保持者に再発行する',
  askHolder: '台帳に名前がありません。保持者の名前',
  askKeyFile: '保持者のOpenPGP公開鍵のファイル',
};

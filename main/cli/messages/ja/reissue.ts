/** The command reissue, in Japanese. */
import type { reissue as english } from '../en/reissue';

export const reissue: typeof english = {
  done: (holder, index, grouped) =>
    `完了。${holder}さんのシェア${index}を再発行しました。${grouped}で暗号化されています。`,
  oldCopyWorks:
    '古いコピーは同じシェアで、持っている人にはまだ使えます。使えなくするのは、rekey（OpenBao: rotate-keys）だけです。',
  usage:
    '--folder --key-set --index --pgp-key [--payload ...]\n[--holder]   台帳に保持者の名前がない場合に必要',
  task: 'シェアを保持者に再発行する',
  askHolder: '台帳に名前がありません。保持者の名前',
  askKeyFile: '保持者のOpenPGP公開鍵のファイル',
};

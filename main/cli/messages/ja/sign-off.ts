/** The command sign-off, in Japanese. */
import type { signOff as english } from '../en/sign-off';

const hows = { file: 'ファイルで署名', paper: '紙に署名', declined: '署名せず' };

export const signOff: typeof english = {
  noMethod: '--signature、--paper、--decline、--textのいずれかを指定してください。',
  textHelp: '署名する正確な文を出力する（gpg --armor --detach-sign用）',
  signatureHelp: '分離された署名。署名者の公開鍵（--pgp-key FILE）とともに',
  paperHelp: '署名は紙にある。--decline REASON: この役割は署名しない',
  keyWithoutSignature: 'オプション--pgp-keyは、--signatureとともに使います。',
  nameHelp: '署名する人の名前',
  signOffLine: (at, role, name, how, reason, fingerprint) =>
    `  ${at}  ${role}、${name}: ${hows[how]}${reason && `（${reason}）`}${fingerprint && ` ${fingerprint}`}`,
  signOffsTitle: (transcript, digest) => `${transcript}の確認署名、ダイジェスト ${digest}:`,
};

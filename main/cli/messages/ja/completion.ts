/** The command completion, in Japanese. */
import type { completion as english } from '../en/completion';

export const completion: typeof english = {
  usage: 'bash|zsh   シェルがコマンド、オプション、ファイル名を補完するためのスクリプト',
  whichShell: 'どのシェルですか。bashかzshです。',
};

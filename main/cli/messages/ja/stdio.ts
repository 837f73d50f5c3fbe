/** The command stdio, in Japanese. */
import type { stdio as english } from '../en/stdio';

export const stdio: typeof english = {
  forPrograms:
    'コマンドstdioはプログラムがパイプで使うものです。端末では、入力したものが表示されてしまいます。',
  usage: '[--folder] [--practice-only]   ほかのプログラム用のJSON-RPC。docs/stdio.md',
};

/** Options in help, and what is wrong with them, in Japanese. */
import type { options as english } from '../en/options';

/** Without its name where what was typed may be no name. */
const named = (option: string) => (option === '' ? 'オプション' : `オプション--${option}`);

export const options: typeof english = {
  keyBeforeHolder: '--pgp-keyは、それぞれの--holderの後に指定してください。',
  jsonHelp: '標準出力は最終状態の1行、拒否は標準エラーにJSONで1行ずつ',
  langHelp: '人に話す言語。なければ LC_ALL、LC_MESSAGES、LANG で決まる',
  isOneOf: (option, values) => `オプション --${option} に使えるのは ${values} です。`,
  acceptLiveHelp: '動いているネットワークインターフェースを名前で承認する（繰り返し可）',
  operatorHelp: 'プログラムの操作者（実施記録に残る）',
  witnessHelp: '立会人（実施記録に残る、繰り返し可）',
  wallClockHelp: '壁の時計の時刻、2026-11-21T14:30の形、時差は付けても付けなくてもよい',
  unwitnessedHelp: '画面の前に人がいない: 動いているすべてのインターフェースを承認し、両方が実施記録に残る',
  expiryHelp: ({ least, most, preset }) =>
    `入力がないまま何分たったら作業を終えるか（${least}〜${most}、指定しなければ${preset}）`,
  expiryIsFromTo: (from, to) => `オプション--expiryには、${from}から${to}までの分数を指定してください。`,
  cardHelp:
    'このコンピューターのgpgと、カードまたは鍵で開いて入力する（繰り返し可）。\n続いて、標準入力のものも開く。ASCII形式か1行1個（-: それだけ）。\n端末では、シェアの代わりに @ とEnter。! とEnterで例外を申し立てる。',
  exposedKeyHelp:
    '\n代わりに、秘密鍵とそのパスフレーズをここで入力できる。単語と実施記録にそのことが残り、\n鍵はこのコンピューターにさらされる。シェアの代わりに # とEnter。',
  indexHelp: 'どのシェアか（インデックス）',
  payloadIsOneOf: 'オプション--payloadは、hex、base64、rawのいずれかです。',
  noSuchOption: option =>
    option === '' ? 'ここではオプションを使えません。' : `オプション--${option}は、ここにはありません。`,
  takesNoValue: option => `${named(option)}に値は付けられません。`,
  givenTwice: option => `${named(option)}が2回以上指定されています。`,
  needsValue: option => `${named(option)}には値が必要です。`,
  takesWholeNumber: option => `${named(option)}の値は整数です。`,
  missing: name => `オプション--${name}がありません。`,
};

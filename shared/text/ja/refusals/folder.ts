/** What is refused of a key set, its record, or the ceremony folder, in Japanese. */
import type { folderTexts as english } from '../../en/refusals/folder';
import { thing } from './facts';

export const folderTexts: typeof english = {
  // The key set
  THRESHOLD_ONE: f =>
    f.name
      ? `しきい値が1では、「${f.name}」の各保持者が鍵そのものを持つことになります。2個以上を指定してください。`
      : 'しきい値が1のセットには、拡張できる多項式がありません。シェアが鍵そのものです。しきい値を2以上にして、rekey（OpenBao: rotate-keys）を行ってください。',
  THRESHOLD_OUT_OF_RANGE: () => 'しきい値は2から255の整数で、シェアの数を超えられません。',
  TOO_FEW_HOLDERS: f => `セットには、しきい値（${f.expected}）以上の保持者が必要です。`,
  TOO_MANY_HOLDERS: () => 'セットが持てるシェアは255個までです。保持者を減らしてください。',
  ISSUED_OUT_OF_RANGE: () => '発行されたシェアの数は、しきい値から255までの整数です。',
  MORE_INDEXES_THAN_ISSUED: () =>
    '発行されたシェアより多くのインデックスが指定されています。両方を保持者の紙と照合してください。',
  INDEX_REPEATED: f =>
    `インデックス${f.index}が2回指定されていますが、2個のシェアが同じインデックスを持つことはありません。保持者の紙を確かめ、1回ずつ指定してください。`,
  SCHEME_UNSUPPORTED: f =>
    `${f.name ? `方式「${f.name}」` : '指定された方式'}には対応していません。vaultを使ってください。`,
  NAME_UNUSABLE: () =>
    '名前は1行で1から100文字です。制御文字や書字方向の文字は使えません。別の名前にしてください。',
  HOLDER_REPEATED: f =>
    `2人の保持者の名前が${f.name ? `どちらも「${f.name}」である` : '同じである'}か、見分けがつきません。それぞれ見分けのつく名前にしてください。`,
  KEY_SET_NOT_FOUND: f =>
    `このフォルダーには、${ofThatName(f)}鍵セットがありません。名前かフォルダーを確かめてください。`,
  KEY_SET_EXISTS: f =>
    `このフォルダーには、${ofThatName(f)}鍵セットがすでにあります。別の名前にするか、そのセットを使ってください。`,
  KEY_SET_AMBIGUOUS: f =>
    `このフォルダーの複数のディレクトリに、${ofThatName(f)}${f.vault ? 'ボールト' : '鍵セット'}があります。古いコピーを別の場所へ移してから、フォルダーを開き直してください。`,
  KEY_SET_NOT_OPEN: () => '鍵セットが選ばれていません。先に選んでください。',
  SAME_KEY_TWICE: f =>
    `${f.holder ? `${f.holder}さん` : `インデックス${f.index}の保持者`}と${f.other}さんのOpenPGP鍵が同じになり、しきい値が下がります。保持者ごとに別の鍵が必要です。`,

  // The ceremony folder
  FOLDER_NOT_OPEN: () => 'セレモニーフォルダーが開かれていません。先に開いてください。',
  FOLDER_MISSING: f =>
    `${folder(f, '指定されたフォルダー')}は存在しません。作成するか、正しい媒体がマウントされているか確かめてください。`,
  FOLDER_NEW: f =>
    `${folder(f, '指定されたフォルダー')}はまだありません。そこに新しく作成するか、パスを直してください。`,
  FOLDER_READ_ONLY: f =>
    `${thing(f, 'フォルダー')}に書き込めません。アクセス権と、媒体の書き込み禁止を確かめてください。`,
  FOLDER_UNREADABLE: f =>
    `${thing(f, 'フォルダー')}を、これを実行しているユーザーは読めません。所有者とアクセス権を確かめてから、フォルダーを開き直してください。`,
  FOLDER_FULL: f =>
    `${thing(f, 'フォルダー')}に空きがありません。空きを作ってから、もう一度行ってください。保存済みのものは失われていません。`,
  FOLDER_IN_USE: f =>
    `${folder(f, 'このフォルダー')}は、別のQuorateが使っています。先にそちらを閉じてください。`,
  FOLDER_FAILED: f =>
    f.tooLong
      ? `${thing(f, 'フォルダーの中のファイル')}へのパスか、その名前が長すぎます。このフォルダーを媒体の最上位に近い場所へ移すか、名前を短くしてください。`
      : `${thing(f, 'フォルダー')}の読み書きに失敗しました。まずこの媒体をコピーしてから、検査してください（fsck、chkdsk）。`,
  FOLDER_GONE: f =>
    `${thing(f, 'このフォルダー')}のあるUSBメモリがなくなりました。同じものを挿し直して、もう一度試してください。`,
  FOLDER_DAMAGED: f =>
    `${thing(f, 'このフォルダー')}のある媒体が壊れていると、システムが判断しました。書き込みは行いません。まずこの媒体をコピーしてから、検査してください（fsck、chkdsk）。`,
  FILE_EXISTS: f =>
    `ファイル${thing(f, '')}はすでにあり、上書きされることはありません。別の場所へ移してから、もう一度書き込んでください。`,
  FILE_NOT_FOUND: f =>
    `${file(f, '指定されたファイル')}は存在しないか、読めません。名前と権限を確かめてください。`,
  FILE_TOO_LARGE: f =>
    `${file(f, '指定されたファイル')}は、この種のファイルとしては大きすぎます。正しいものを選んでください。`,
  FILE_NOT_REGULAR: f =>
    `${thing(f, 'これ')}はリンク、フォルダー、デバイスのいずれかで、本来の通常のファイルまたはフォルダーではありません。本物をそこに置いてください。`,
  RECORD_CHANGED: f =>
    `${thing(f, '台帳')}は、単語の下にあったものと違います。その間に誰かが変更しました。作業は終了し、何も保証していません。正しい台帳を戻してから、やり直してください。`,
  ISSUED_NOT_RECORDED: f =>
    `インデックス${f.index}のシェアは発行されましたが、台帳に載っていません。その間に誰かが${thing(f, '台帳')}を変更しました。${f.other ? `「${f.other}」` : '書き出されたファイル'}を別に保管し、この実施記録のダイジェストを書き留め、正しい台帳を戻してください。`,
  FOLDER_IS_KEY_SET: f =>
    `${thing(f, 'このフォルダー')}は1つの鍵セットのディレクトリです。それが入っているフォルダーを開いてください。`,
  FILE_NEWER_FORMAT: f =>
    `${thing(f, 'ファイル')}は、より新しいQuorateで書かれています。そのバージョンを使ってください。何も変更していません。`,
  FILE_DAMAGED: f =>
    f.name
      ? `「${f.name}」は壊れているか、手で書き換えられています。コピーから戻してください。何も変更していません。`
      : '渡されたファイルが、ここで必要なものでないか、Quorateが書いた時のままではありません。どのファイルか確かめ、書かれた場所からコピーし直してください。何も変更していません。',
  RECORD_OLDER: f =>
    `${record(f)}は番号${f.seen}ですが、同じフォルダーの実施記録または保管された版には番号${f.expected}があります。古いコピーが戻されています。何かを発行する前に、最新の台帳を戻してください。`,
  RECORD_ALTERED: f =>
    `${record(f)}は、前回のセレモニーの時のままではありません。手で書き換えられたか、すり替えられています。何かを発行する前に、コピーから戻してください。`,
  RECORD_UNWITNESSED: (f, say) =>
    `${record(f)}を裏付ける、読める実施記録がありません。閲覧しかできません。実施記録をコピーから戻すか、紙のダイジェストで台帳を保証してください（${say.by.vouchAny}）。`,
  RECORD_TOO_LARGE: f =>
    `${record(f)}が${f.expected} MiBを超え、次に読めなくなります。何も書き込んでいません。グループを増やすには、別のボールトを作成してください。`,
  RECORD_LOST: f =>
    `${record(f)}がないか読めず、そばに保管されたものからも、実施記録が示す内容にたどり着けません。台帳をコピーから戻してください。何も変更していません。`,
  FILE_NOT_AS_WRITTEN: f =>
    `${thing(f, 'ファイル')}を読み戻すと、書き込んだ内容と違っていました。媒体が壊れかけている可能性があります。別の媒体に、もう一度書き込んでください。`,
  FILE_LEFT_BEHIND: f =>
    `${thing(f, 'ファイル')}は最後まで書けず、削除もできませんでした。保存しようとした内容がまだ残っている可能性があります。それを削除するか、媒体を破棄してから、別の場所に保存してください。`,
  NOTHING_TO_WRITE: () => '書き込みを待っている結果はありません。',
};

interface Named {
  name?: string;
}

const ofThatName = (f: Named): string => (f.name ? `「${f.name}」という` : 'その名前の');
const folder = (f: Named, fallback: string): string => (f.name ? `フォルダー「${f.name}」` : fallback);
const file = (f: Named, fallback: string): string => (f.name ? `ファイル「${f.name}」` : fallback);
const record = (f: Named): string => (f.name ? `台帳「${f.name}」` : 'このセットの台帳');

/** What was seen of the computer, and what to do about it, in Japanese. */
import type {
  machineAdvice as englishAdvice,
  machineLines as englishLines,
  machineNames as englishNames,
} from '../en/machine';

export const machineLines: typeof englishLines = {
  interfaces: {
    on: names => `ネットワークインターフェースが動いています: ${names}。`,
    off: '動いているネットワークインターフェースはありません。',
    unknown: 'ネットワークインターフェースが動いているかどうか分かりません。',
    act: 'ケーブルを抜き、インターフェースをオフにしてください。残すものは、本番の作業の前に名前を指定して承認します（端末では--accept-live）。そのことは実施記録に残ります。',
    look: 'ケーブルが挿さっていないことを確かめ、システムの設定でネットワークをオフにしてください。',
  },
  routes: {
    on: names => `ここから外への経路があります: ${names}。`,
    off: '外への経路はありません。',
    unknown: '外への経路があるかどうか分かりません。',
    act: 'このインターフェースを切断してください。VPNやトンネルは個別にオフにします。',
    look: '上のインターフェースがオフであることを確かめてください。インターフェースがなければ経路もありません。',
  },
  radios: {
    on: names => `無線がオンです: ${names}。`,
    off: 'オンの無線はありません（Bluetoothは別の行にあります）。',
    unknown: '無線がオンかどうか分かりません。',
    act: 'Wi-Fiとモバイル通信をオフにしてください。本体にスイッチがあればそれを使い、できればカードを取り外します。',
    look: 'システムの設定で、Wi-Fiとモバイル通信がオフであることを確かめてください。できればカードを取り外します。',
  },
  bluetooth: {
    on: names => `Bluetoothがオンです: ${names}。`,
    off: 'Bluetoothはオフか、ありません。',
    unknown: 'Bluetoothがオンかどうか分かりません。',
    act: 'Bluetoothをオフにしてください。キーボードとマウスは有線のものが必要です。',
    look: 'システムの設定でBluetoothがオフであることを確かめてください。キーボードとマウスは有線のものが必要です。',
  },
  swap: {
    on: names => `メモリの内容がディスクに書かれることがあります: ${names}。`,
    off: 'メモリの内容はディスクに書かれません。',
    unknown: 'メモリの内容がディスクに書かれるかどうか分かりません。',
    act: 'オフにして（Linux: swapoff -a、Windows: ページファイルなし）、コンピューターを再起動してください。または、そのディスク全体を暗号化してください。',
    look: 'ディスク全体が暗号化されていることを確かめてください。',
  },
  coreDumps: {
    on: names => `異常終了したプログラムのメモリの内容がディスクに残ることがあります（${names}）。`,
    off: '異常終了したプログラムのメモリの内容はディスクに残りません。',
    unknown: '異常終了したプログラムのメモリの内容がディスクに残るかどうか分かりません。',
    act: 'Quorateを起動する前にオフにしてください（LinuxとmacOS: ulimit -c 0、Windows: LocalDumpsを削除し、CrashControlをnoneにする）。',
    look: '「ulimit -c 0」を実行したシェルからQuorateを起動してください。',
  },
  crashCatcher: {
    on: names => `異常終了が、プログラムのメモリの内容とともに収集されています: ${names}。`,
    off: '異常終了を収集するものはありません。',
    unknown: '異常終了を収集するものがあるかどうか分かりません。',
    act: 'セレモニーが終わるまでオフにしてください（Linux: sysctl kernel.core_pattern=core、Windows: WerSvcサービスを無効にする）。',
    look: '異常終了を報告するものがインストールされていないことを確かめてください。',
  },
  clock: {
    on: names => `時計は信頼できません: ${names}。`,
    off: '時計を疑う理由は見つかりません。',
    unknown: '基板上の時計を読み取れませんでした。',
    act: '壁の時計に合わせてください。作業のたびにも確認を求めます。',
    look: '壁の時計と比べてください。作業のたびにも確認を求めます。',
  },
  virtualMachine: {
    on: names =>
      `これは仮想マシンです（${names}）。ホストにはメモリがすべて見え、ホスト自身のネットワークもあります。`,
    off: '仮想マシンであることを示すものはありません。',
    unknown: '仮想マシンかどうか分かりません。',
    act: '練習以外には、専用の実機を使ってください。',
    look: '目で見て手で触れられるコンピューターを使ってください。',
  },
  container: {
    on: () => 'コンテナーの中で動いており、見えるのはコンテナーのネットワークです。',
    off: 'コンテナーの中ではありません。',
    unknown: 'コンテナーの中で動いているかどうか分かりません。',
    act: 'コンピューターそのものを見るには、コンテナーの外で実行してください。',
    look: 'コンピューターそのものを見るには、コンテナーの外で実行してください。',
  },
  namespace: {
    on: () => '専用のネットワークの中で動いています。外のことは、読み取れる範囲でお知らせします。',
    off: 'コンピューター全体のネットワークが見えています。',
    unknown: 'コンピューター全体のネットワークが見えているかどうか分かりません。',
    act: 'ほかに何があるかを見るには、その外でも実行してください。',
    look: 'もっと見るには、コンテナーの外で、管理者として実行してください。それでも分からなければ、コンピューターそのものを調べてください。',
  },
};

// A map: names of interfaces and devices are the system's own, and may be any.
export const machineNames: typeof englishNames = new Map([
  ['wlan', 'Wi-Fi'],
  ['wwan', 'モバイル通信'],
  ['bluetooth', 'アダプター'],
  ['limit', 'このシェルの制限値による'],
  ['hypervisor', 'プロセッサーがそう示しています'],
  ['behind', 'このプログラムが作られる前の時刻を示しています'],
  ['noClockOnBoard', '基板に時計がなく、起動のたびに始めからになります'],
  ['apartFromBoard', '基板上の時計と時刻が違います'],
]);

export const machineAdvice: typeof englishAdvice = {
  nothing:
    'ここから見える限り、オンのものはありません。これは目安で、証明ではありません。コンピューターそのものも見てください。',
  something:
    'これは目安で、証明ではありません。システムから隠されているものは、このプログラムにも見えません。',
};

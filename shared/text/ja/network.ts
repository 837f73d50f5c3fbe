/** What is remarked on of the machine’s network and memory, in Japanese. */
import type { network as english } from '../en/network';

// A map: what is read from a transcript may have a name that every object has.
const radios = new Map([
  ['wlan', 'Wi-Fi'],
  ['bluetooth', 'Bluetooth'],
  ['wwan', 'モバイル通信'],
]);

export const network: typeof english = {
  radioOn: ({ type }) => `無線がオンです: ${radios.get(type) ?? type}。`,
  swapOn: () => 'スワップがオンです。メモリの内容がディスクに書かれることがあります。',
  coreDumpsOn: () =>
    'コアダンプがオンです。異常終了したプログラムのメモリの内容がディスクに残ることがあります。',
  insideContainer: () =>
    'コンテナーの中で動いています。見えるのはコンテナーのネットワークで、このコンピューターのネットワークのすべてではありません。',
  ownNamespace: () =>
    '専用のネットワーク名前空間で動いています。このコンピューターのネットワークのすべては見えないことがあります。',
  virtualMachine: () => 'これは仮想マシンです。動かしているコンピューターのネットワークは見えません。',
  addressesOnly: () =>
    'このシステムでは、アドレスを持つインターフェースしか見えません。無線がオンかどうかは分かりません。',
};

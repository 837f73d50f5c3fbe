/** What the tests of the layers in a real Electron cannot show, and why; docs/security.md says the same. */
import type { LayerName } from '../../../main/app/lockdown';

/** Layers for which there is no test there. What they ask of Electron is held with a stand-in, `test/main/app/lockdown.test.ts`. */
export const unseen = {
  ownTraffic:
    'what Chromium does by itself Electron leaves out, and Electron 25 does not look at the rest (no-pings); a name looked up ahead cannot be told from Chromium’s trial of the server that it asks',
  appProxy: 'Electron 25 has no such call, and what belongs to no session sends nothing by itself',
  devices: 'no device that could be given',
  usbClasses: 'no device that could be given',
  bluetoothPairing: 'no adapter to pair with',
} as const satisfies Partial<Record<LayerName, string>>;

/** Layers that change nothing in the older Electron; their tests hold that any other stops what they are for. */
export const notInOlder = {
  webRtcSwitch: 'Electron 25 looks at neither name of the switch; Chromium does',
  offline: 'Electron 25 takes the setting and applies it to no request (electron issue 21250); Chromium does',
} as const satisfies Partial<Record<LayerName, string>>;

interface Electron {
  version: string;
  sums: Record<string, string>;
}
export function cacheFolder(
  env?: Record<string, string | undefined>,
  platform?: string,
  home?: string,
): string;
export function electronOf(root: string): Electron;
export function otherZips(electron: Electron, cache: string): Promise<string[]>;
export function putElectronZip(zip: string, electron: Electron, cache: string): Promise<string>;

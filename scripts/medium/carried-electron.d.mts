export function cacheFolder(
  env?: Record<string, string | undefined>,
  platform?: string,
  home?: string,
): string;
export function putElectronZip(
  zip: string,
  electron: { version: string; sums: Record<string, string> },
  cache: string,
): Promise<string>;

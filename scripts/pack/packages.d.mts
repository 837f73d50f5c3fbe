export interface Settings {
  electronVersion: string;
  electronLanguages: string[];
  electronFuses: Record<string, boolean>;
  files: string[];
  linux: { target: string[]; executableName: string };
}
export interface About {
  root: string;
  manifest: { name: string; version: string };
  settings: Settings;
  arch: string;
  seconds: number;
}
export function writePackages(
  folder: string,
  into: string,
  about: About,
  formats?: string[],
): Promise<Record<string, string>>;

export interface Entry {
  name: string;
  mode?: number;
  text?: string;
  from?: string;
  link?: string;
}
export function writeTarGz(file: string, entries: Entry[], seconds: number): Promise<void>;
export function writeDeb(
  file: string,
  parts: { control: Entry[]; data: Entry[] },
  seconds: number,
): Promise<void>;

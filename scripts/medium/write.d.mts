export interface Part {
  name: string;
  text?: string;
  from?: string;
  sum?: string;
}
export function sumOf(file: string): Promise<string>;
export class MediumError extends Error {}
export function checkMedium(folder: string, text: string): Promise<void>;
export function writeMedium(
  into: string,
  name: string,
  parts: Part[],
  sign?: (sums: string, folder: string) => Promise<void>,
): Promise<string>;

export const SIZES: number[];
export const svg: string;
export function pixels(size: number): Buffer;

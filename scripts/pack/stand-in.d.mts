export const FUSES: string;
export const PROGRAM: string;
export function makeStandIn(folder: string): string;

/** All that a refusal tells, as the texts and numbers that are in it: unlike JSON, nothing is escaped in there. */
export const toldBy = (refused: unknown): string =>
  typeof refused === 'object' && refused !== null
    ? Object.values(refused).map(toldBy).join('\n')
    : String(refused);

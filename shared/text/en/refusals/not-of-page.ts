/** What is refused of the terminal, of programs, and of whoever is not the page. */

export const notOfPageTexts = {
  BAD_SENDER: () => 'This request did not come from the program’s own window and was not carried out.',
  WITNESS_NEEDED: () =>
    'Shares for a real set are entered by people at the screen. To read them from a pipe add --unwitnessed; the transcript will say so.',
  NOT_CONFIRMED: () =>
    'The words were not confirmed, so nothing was made. Start again when everyone has compared them.',
  CODE_PART: (f: { position: number; expected: number; seen: number }) =>
    `This is part ${f.seen} of ${f.expected} of a QR code in several parts, and part ${f.position} was not read: nothing of it was used. Give the pictures of all ${f.expected} parts together.`,
};

/** Texts of the checklist of a result. */
export const checklist = {
  title: 'Tick off what is done',
  lead: 'It stays beside the transcript, in a file of its own: the next person sees what is still to do. A tick can be taken back; both are kept.',
  /** Below a transcript that is read. */
  after: 'What people ticked off after the end. It is in no digest: it is what was said at this program.',
  given: (holder: string) => `Given to ${holder}`,
  givenAway: 'Given to its holder',
  digestWritten: 'Digest written on paper',
  paperSigned: 'Paper signed',
  done: (at: string) => `ticked ${at}`,
  takenBack: (at: string) => `taken back ${at}`,
};

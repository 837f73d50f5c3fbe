/** Texts of the checklist of a result. */
import { plural } from '../../../shared/text/en/plural';

export const checklist = {
  title: 'Tick off what is done',
  lead: 'It stays beside the transcript, in a file of its own: the next person sees what is still to do. A tick can be taken back; both are kept.',
  /** Below a transcript that is read. */
  after: 'What people ticked off after the end. It is in no digest: it is what was said at this program.',
  given: (holder: string) => `Given to ${holder}`,
  givenAway: 'Given to its holder',
  noticesGiven: 'Notice given to every holder',
  digestWritten: 'Digest written on paper',
  paperSigned: 'Paper signed',
  done: (at: string) => `ticked ${at}`,
  takenBack: (at: string) => `taken back ${at}`,
  /** On paper. */
  columns: ['To do', 'Done'] as readonly string[],
  /** On the page of a set or vault: what is still to be ticked off after each ceremony. */
  still: {
    title: 'Not ticked off yet',
    after: (at: string, what: string, count: number) =>
      plural(count, {
        one: `After the ceremony of ${at} (${what}) one point is still open:`,
        other: `After the ceremony of ${at} (${what}) ${count} points are still open:`,
      }),
    show: 'Open the list',
    showOf: (file: string) => `Open the list of ${file}`,
  },
  /** To whoever leaves without having ticked off everything. */
  open: {
    title: (count: number) =>
      plural(count, { one: 'One thing is not ticked off', other: `${count} things are not ticked off` }),
    where: (of: string, verify: string) =>
      `The list stays beside the transcript. On the page of ${of}, “${verify}” beside this ceremony leads to it; it can be ticked off there.`,
    stay: 'Back to the list',
    leave: 'Leave',
  },
};

/** What the program says of itself and of the machine. */
import * as v from 'valibot';
import { call, nothing } from './call';
import { textView } from './texts';

export const networkView = v.object({
  /** `offline`: nothing live was seen (never a proof). `live`: see `interfaces`. `unknown`: could not be read. */
  state: v.picklist(['offline', 'live', 'unknown']),
  /** Live interfaces by name. */
  interfaces: v.array(v.string()),
  /** Other things worth knowing: swap is on, a radio is on, core dumps are on. */
  remarks: v.array(textView),
});
export type NetworkView = v.InferOutput<typeof networkView>;

export const programView = v.object({
  version: v.string(),
  shell: v.picklist(['electron', 'preview', 'terminal']),
  /** True in the preview: the ceremony process refuses real sets. */
  practiceOnly: v.boolean(),
  network: networkView,
  /** The machine's clock, ISO 8601 with zone. */
  clock: v.string(),
});
export type ProgramView = v.InferOutput<typeof programView>;

/** What is looked at of the computer, in the order in which it is shown. */
export const machineSubjects = [
  'interfaces',
  'routes',
  'radios',
  'bluetooth',
  'swap',
  'coreDumps',
  'crashCatcher',
  'clock',
  'virtualMachine',
  'container',
  'namespace',
] as const;
export type MachineSubject = (typeof machineSubjects)[number];

/**
 * `on`: there is something, by the names that the system has for it (a clock's troubles have names of ours). `off`:
 * whatever would show it was read, and shows nothing. `unknown`: it could not be read.
 */
const seenView = v.object({
  state: v.picklist(['on', 'off', 'unknown']),
  names: v.pipe(v.array(v.string()), v.readonly()),
});
export type SeenView = v.InferOutput<typeof seenView>;

export const machineView = v.object(v.entriesFromList(machineSubjects, seenView));
export type MachineView = Readonly<v.InferOutput<typeof machineView>>;

export const machineParams = v.optional(
  v.strictObject({
    /** Looks again where a reading of shortly before would be told: on macOS and Windows one takes a second or more. */
    again: v.optional(v.boolean(), false),
  }),
  {},
);

/** Sizes of paper that a paper can be set for. */
export const paperSizes = ['A4', 'Letter'] as const;
export type PaperSize = (typeof paperSizes)[number];

export const paperParams = v.optional(v.strictObject({ size: v.optional(v.picklist(paperSizes)) }), {});
/** '' where none was chosen on this computer. */
export const paperView = v.object({ size: v.picklist(['', ...paperSizes]) });
export type PaperView = v.InferOutput<typeof paperView>;

const theme = ['light', 'dark'] as const;
const lookParams = v.optional(
  v.strictObject({ theme: v.optional(v.picklist(theme)), sound: v.optional(v.boolean()) }),
  {},
);
export const lookView = v.object({
  /** '' where none was chosen on this computer: it is the system's. */
  theme: v.picklist(['', ...theme]),
  sound: v.boolean(),
});
export type LookView = v.InferOutput<typeof lookView>;

/** Of the question whether the window may close (event `closing`): it is on the screen, people stay, or they go. */
const closingParams = v.strictObject({ answer: v.picklist(['asked', 'stay', 'go']) });
export type ClosingAnswer = v.InferOutput<typeof closingParams>['answer'];

export const programCalls = {
  /** Version, how the program runs, and whether this machine looks offline. */
  read: call(nothing, programView),
  /** What this machine shows of networks, radios, memory on disk, its clock, and machines round it. */
  machine: call(machineParams, machineView),
  /** Asked by the page before it opens the system's dialog to print a paper: refused while an attempt is on, and in recovery mode. */
  print: call(nothing, v.null()),
  /** The size of paper that was chosen last on this computer; `size` chooses one, from now on. */
  paper: call(paperParams, paperView),
  /** Theme and sound that were chosen last on this computer; what is given chooses, from now on. */
  look: call(lookParams, lookView),
  /** What became of the question that `closing` asked for. */
  closing: call(closingParams, v.null()),
};

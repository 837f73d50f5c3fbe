/** Files that were made for a holder on a machine of their own, as calls take and answer them. */
import * as v from 'valibot';

export const writeOwnFilesParams = v.strictObject({
  /** In the terminal: the folder that they go to, which has to be there. A page names none: it is not looked at there. */
  folder: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(4096))),
});

export const ownFilesView = v.object({
  /** Where each was written, absolute. */
  files: v.array(v.string()),
});

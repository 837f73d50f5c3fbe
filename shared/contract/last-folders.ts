/** The ceremony folders that were opened last on this computer. */
import * as v from 'valibot';
import { languages } from '../text/languages';

/** How many are kept. */
export const LAST_FOLDERS = 5;

export const lastFoldersView = v.object({
  /** Newest first; empty where none are kept. */
  folders: v.array(
    v.object({
      /** Absolute. */
      path: v.string(),
      /** That was spoken when it was used last. */
      language: v.picklist(languages),
    }),
  ),
});
export type LastFoldersView = v.InferOutput<typeof lastFoldersView>;

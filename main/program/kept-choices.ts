/** What people choose for the window, kept for the next run on this computer where something keeps it. */
import type { LookView, PaperSize, PaperView } from '../../shared/contract/program';

/** Where the choice of a size of paper is kept. */
export interface KeptPaperSize {
  /** '' where there is none. */
  last(): Promise<PaperSize | ''>;
  keep(size: PaperSize): Promise<void>;
}

/** Where theme and sound are kept. */
export interface KeptLook {
  /** `noLook` where nothing is kept. */
  last(): Promise<LookView>;
  keep(look: LookView): Promise<void>;
}

export const noLook: LookView = { theme: '', sound: false };

export const paperOf =
  (kept: KeptPaperSize | undefined) =>
  async ({ size }: { size?: PaperSize | undefined }): Promise<PaperView> => {
    if (size) void kept?.keep(size);
    return { size: size ?? (await kept?.last()) ?? '' };
  };

type Given = { theme?: 'light' | 'dark' | undefined; sound?: boolean | undefined };

export function lookOf(kept: KeptLook | undefined): (given: Given) => Promise<LookView> {
  let look: LookView | undefined;
  return async ({ theme, sound }) => {
    const last: LookView = look ?? (await kept?.last()) ?? noLook;
    // Another choice may have been made meanwhile.
    look ??= last;
    if (theme === undefined && sound === undefined) return look;
    look = { theme: theme ?? look.theme, sound: sound ?? look.sound };
    void kept?.keep(look);
    return look;
  };
}

/** Reading a file that was chosen: one that is larger than it may be is not read, and that is said. */
import { useState } from 'preact/hooks';
import { shown } from '../../../shared/text/shown';
import { tssMessages } from '../../messages/tss';
import { RefusalNote } from '../show/refusal';

const own = tssMessages.brought;

/** What was brought; `said` where it is not what stands in the field. */
export interface Brought {
  bytes: Uint8Array<ArrayBuffer>;
  said: string;
  /** What the file is called, as people may read it. */
  name?: string;
}
export const nothingBrought: Brought = { bytes: new Uint8Array(0), said: '' };

/** `limit` in bytes. `note` is to stand by the button. */
export function useChosenFile(limit: number, onTaken: (brought: Brought) => void) {
  const [tooLarge, setTooLarge] = useState(false);
  const take = async (file: File): Promise<void> => {
    const fits = file.size <= limit;
    setTooLarge(!fits);
    const name = shown(file.name);
    if (fits) onTaken({ bytes: new Uint8Array(await file.arrayBuffer()), said: own.chosen(name), name });
  };
  return {
    take: (file: File) => void take(file),
    note: tooLarge && <RefusalNote refused={{ message: own.tooLarge }} />,
  };
}

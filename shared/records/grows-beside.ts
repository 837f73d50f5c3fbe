/** Files beside a transcript that grow by lines after its end. */
import { isChecklist } from './checklist';
import { isSignOffs } from './sign-off';

/** True for sign-offs and checklists, by the file's name: nothing that lists transcripts may take one for a transcript. */
export const growsBeside = (file: string): boolean => isSignOffs(file) || isChecklist(file);

/** The way to the printed notices of the set at hand. */
import { useApp } from '../../lib/app-context';
import { PrintButton } from './print-button';

interface Props {
  keySet: string;
  practice: boolean;
  /** What one ceremony has written: its notices are shown first. Those of the last one where this is absent. */
  files?: readonly string[];
}

/** `/notices/` stands in the paths of no other files. */
export const isNotice = (file: string): boolean => /\/notices\//.test(file);

export function NoticesButton({ keySet, practice, files = [] }: Props) {
  const { api, text } = useApp();
  return (
    <PrintButton
      label={text.keySet.notices}
      asked={async run => {
        const view = await run(() => api.keySet.notices());
        if (!view) return undefined;
        const written = view.notices.find(({ file }) => files.some(path => path.endsWith(`/${file}`)));
        const transcript = written && { transcript: written.transcript };
        return { paper: 'notices', of: { keySet, practice, view, ...transcript } };
      }}
    />
  );
}

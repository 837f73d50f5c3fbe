/** Which ceremony's notices are printed. */
import { readTranscriptName } from '../../../shared/records/transcript-name';
import type { OfNotices } from '../../lib/paper/notices';
import { capitalised } from '../../lib/text';
import { time } from '../../lib/time';
import { transcriptTexts } from '../../messages/behind';
import { paperMessages } from '../../messages/paper';
import { Select } from '../form/fields';

const own = paperMessages.notices;

/** No transcript is called so. */
const ALL = '*';

export function NoticesChoice({ value, onValue }: { value: OfNotices; onValue(value: OfNotices): void }) {
  const files = [...new Set(value.view.notices.map(({ transcript }) => transcript))];
  if (files.length < 2) return null;
  return (
    <Select
      label={own.which}
      value={value.transcript === '' ? ALL : (value.transcript ?? files[0]!)}
      onValue={chosen => onValue({ ...value, transcript: chosen === ALL ? '' : chosen })}
      choices={[...files.map(file => ({ value: file, label: named(file) })), { value: ALL, label: own.all }]}
    />
  );
}

function named(file: string): string {
  const { at, operation } = readTranscriptName(file);
  return operation ? own.named(time(at), capitalised(transcriptTexts.entryOperation({ operation }))) : file;
}

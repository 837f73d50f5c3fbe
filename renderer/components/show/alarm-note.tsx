/** A share was refused with an alarm in a ceremony not long ago, and whoever was not there is told, with the way to its transcript. */
import type { CeremonyView } from '../../../shared/contract/ceremonies';
import { newestAlarm } from '../../../shared/records/alarms';
import { useApp } from '../../lib/app-context';
import { time } from '../../lib/time';
import { boardMessages as own } from '../../messages/behind';
import { Notes } from './note';
import { RowLink } from './row-link';

interface Props {
  /** Of a set or vault. */
  ceremonies: readonly CeremonyView[];
  /** ID of the TSS vault of which they are. */
  vault?: string;
}

export function AlarmNote({ ceremonies, vault }: Props) {
  const { program, go, text } = useApp();
  const newest = newestAlarm(ceremonies, Date.parse(program.clock));
  if (!newest) return null;
  const { file, at } = newest;
  return (
    <Notes tone="alarm">
      <p>{text.home.alarmLately(time(at))}</p>
      <RowLink
        label={own.alarmWay}
        whole={text.named(own.alarmWay, file)}
        onClick={() => go({ at: 'verify', file, ...(vault !== undefined && { vault }) })}
      />
    </Notes>
  );
}

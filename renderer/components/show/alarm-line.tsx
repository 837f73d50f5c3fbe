/** In the list of sets and vaults: in one of them a share was refused with an alarm not long ago. Its page has the way to the transcript. */
import { newestAlarm } from '../../../shared/records/alarms';
import { useApp } from '../../lib/app-context';
import { time } from '../../lib/time';
import { Note } from './note';

/** `ceremonies`: of the set or vault. */
export function AlarmLine({ ceremonies }: { ceremonies: Parameters<typeof newestAlarm>[0] }) {
  const { program, text } = useApp();
  const newest = newestAlarm(ceremonies, Date.parse(program.clock));
  return newest ? <Note tone="alarm">{text.home.alarmLately(time(newest.at))}</Note> : null;
}

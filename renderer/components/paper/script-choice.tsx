/** What a blank script is for: the ceremony, how many holders, whether it is a rehearsal. */
import { type Ceremony, ceremonies, type OfScript } from '../../lib/paper/script';
import { paperMessages } from '../../messages/paper';
import { Check, Select } from '../form/fields';

const own = paperMessages.script;

/** More than a table seats. */
const MOST_HOLDERS = 20;

export function ScriptChoice({ value, onValue }: { value: OfScript; onValue(value: OfScript): void }) {
  const counts = Array.from({ length: MOST_HOLDERS }, (_, place) => String(place + 1));
  return (
    <div class="row low">
      <Select
        label={own.ceremony}
        value={value.ceremony}
        onValue={ceremony => onValue({ ...value, ceremony: ceremony as Ceremony })}
        choices={ceremonies.map(one => ({ value: one, label: own.ceremonies[one] }))}
      />
      <Select
        label={own.holders}
        value={String(value.holders)}
        onValue={holders => onValue({ ...value, holders: Number(holders) })}
        choices={counts.map(count => ({ value: count, label: count }))}
      />
      <Check
        label={own.practice}
        checked={value.practice}
        onChecked={practice => onValue({ ...value, practice })}
      />
    </div>
  );
}

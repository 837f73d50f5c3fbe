/** Some of the holders of a group, by number. */
import { Check } from './fields';

interface Props {
  legend: string;
  holders: readonly { tss_node_id: string; name: string }[];
  chosen: readonly string[];
  onChosen(chosen: string[]): void;
}

export function HolderChecks({ legend, holders, chosen, onChosen }: Props) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {holders.map(({ tss_node_id, name }) => (
        <Check
          key={tss_node_id}
          label={name}
          checked={chosen.includes(tss_node_id)}
          onChecked={on =>
            onChosen([...chosen.filter(one => one !== tss_node_id), ...(on ? [tss_node_id] : [])])
          }
        />
      ))}
    </fieldset>
  );
}

/** Whose share it is. */
import { Select } from '../../components/form/fields';
import { tssMessages } from '../../messages/tss';

interface Props {
  label?: string;
  holders: readonly { tss_node_id: string; name: string }[];
  value: string;
  onValue(tss_node_id: string): void;
}

const own = tssMessages.epoch;

export function HolderSelect({ label = own.whose, holders, value, onValue }: Props) {
  return (
    <Select
      label={label}
      value={value}
      onValue={onValue}
      nothing={own.choose}
      choices={holders.map(({ tss_node_id, name }) => ({
        value: tss_node_id,
        label: own.holder(tss_node_id, name),
      }))}
      first
    />
  );
}

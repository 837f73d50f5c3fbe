/** Whose share it is. */
import { Select } from '../../components/form/fields';
import { tssMessages } from '../../messages/tss';

interface Props {
  holders: readonly { tss_node_id: string; name: string }[];
  value: string;
  onValue(tss_node_id: string): void;
}

export function HolderSelect({ holders, value, onValue }: Props) {
  const own = tssMessages.epoch;
  return (
    <Select
      label={own.whose}
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

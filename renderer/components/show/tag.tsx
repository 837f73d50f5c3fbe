/** How something stands, in a word or two beside its name. */
interface Props {
  tone: 'quiet' | 'warn' | 'alarm';
  label: string;
}

export const Tag = ({ tone, label }: Props) => <span class={`tag ${tone}`}>{label}</span>;

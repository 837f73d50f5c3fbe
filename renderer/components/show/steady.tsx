/** What is said in one of a few ways, and is as wide in each: beside it nothing moves when it is said in another. */
interface Props {
  /** As it is now. */
  says: string;
  /** As else it may be. They are seen and read by nobody. */
  or: readonly string[];
}

export const Steady = ({ says, or }: Props) => (
  <span class="steady">
    <span>{says}</span>
    {[...new Set(or)].map(other => (
      <span key={other} aria-hidden="true" data-says={other} />
    ))}
  </span>
);

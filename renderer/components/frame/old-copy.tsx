/** Said wherever a record is about to be relied on: it may be an old copy. */
import { useApp } from '../../lib/app-context';

export function OldCopy() {
  const { text } = useApp();
  return (
    <section>
      <h2>{text.compare.oldCopy.title}</h2>
      <p>{text.compare.oldCopy.text}</p>
    </section>
  );
}

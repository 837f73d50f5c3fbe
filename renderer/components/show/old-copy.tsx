/** Said wherever a record is about to be relied on: it may be an old copy. */
import { useApp } from '../../lib/app-context';

/** `text`: what is to be compared, where that is not a key set’s last digest. */
export function OldCopy({ text: own }: { text?: string }) {
  const { text } = useApp();
  return (
    <section>
      <h2>{text.compare.oldCopy.title}</h2>
      <p>{own ?? text.compare.oldCopy.text}</p>
    </section>
  );
}

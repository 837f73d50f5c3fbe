/** A component whose script the page loads when it is first shown, so that the page itself is small. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Nothing is shown until `load` has given the component; it is asked once. */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  return props => {
    const [Shown, show] = useState(() => loaded);
    useEffect(() => {
      if (Shown) return;
      let isGone = false;
      void load().then(found => {
        loaded = found;
        if (!isGone) show(() => found);
      });
      return () => {
        isGone = true;
      };
    }, [Shown]);
    return Shown ? <Shown {...props} /> : null;
  };
}

/** A component whose script the page loads when it is first shown, so that the page itself is small. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export type Lazily<P> = ComponentType<P> & {
  /** Loads it before it is shown, so that it comes up at once. */
  ahead(): Promise<void>;
};

/** Nothing is shown until `load` has given the component. */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): Lazily<P> {
  let loaded: ComponentType<P> | undefined;
  const ahead = async () => {
    loaded ??= await load();
  };
  const Shown: ComponentType<P> = props => {
    const [Inner, show] = useState(() => loaded);
    useEffect(() => {
      if (Inner) return;
      let isGone = false;
      void ahead().then(() => {
        if (!isGone) show(() => loaded);
      });
      return () => {
        isGone = true;
      };
    }, [Inner]);
    return Inner ? <Inner {...props} /> : null;
  };
  return Object.assign(Shown, { ahead });
}

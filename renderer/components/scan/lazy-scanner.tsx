/** The scanner, whose script the page loads when it is first shown. */
import { useEffect, useState } from 'preact/hooks';
import type { ScannerProps } from './scanner';

let loaded: typeof import('./scanner') | undefined;

export function Scanner(props: ScannerProps) {
  const [module, show] = useState(loaded);
  useEffect(() => {
    if (module) return;
    let isGone = false;
    void import('./scanner').then(found => {
      loaded = found;
      if (!isGone) show(found);
    });
    return () => {
      isGone = true;
    };
  }, [module]);
  return module ? <module.Scanner {...props} /> : null;
}

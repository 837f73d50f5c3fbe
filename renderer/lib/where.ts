/** What the rail says of the set at hand, on its own screen and on each screen about it. */
import { type Route, useApp } from './app-context';

export function useWhere(on: 'own' | 'below' = 'below') {
  const { text, keySet } = useApp();
  if (!keySet) return undefined;
  return {
    label: text.rail.keySet,
    name: keySet.name,
    more: text.rail.shares(keySet.issued, keySet.required),
    below: on === 'below' ? ({ at: 'keySet' } satisfies Route) : undefined,
  };
}

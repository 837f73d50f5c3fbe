/**
 * What the form of the last attempt held, for beginning again with the same details when nothing came of it. It stands in the
 * window's name, since main ends the page's process with the attempt. Nothing secret is in it: forms keep none (`kept.ts`).
 */
import { useEffect, useState } from 'preact/hooks';
import type { AttemptView } from '../../shared/contract/attempts';
import { type Route, useApp, useOperation } from './app-context';
import { type Fields, keptOf, putBack } from './kept';
import { type Again, remember, remembered } from './remember';
import { attemptCall } from './request';

/** In the form, in place of a step's name: it begins where something has to be said again, or at its end. */
export const AT_ITS_END = '';

/** To be called with the nonce of an attempt as soon as it has begun. `route` leads to its form. */
export const keepForAgain = (nonce: string, form: string, route: Route): void =>
  remember({ again: { nonce, form, route, fields: keptOf(form) } });

/** To be called when the attempt completes, or its folder is left: nobody begins it again. */
export function forgetAgain(): void {
  if (remembered().again) remember({ again: undefined });
}

/** Puts back what was typed, so that the form comes up with it. */
function takeUp({ form, fields }: Again): void {
  const again: Fields = [
    ['step', AT_ITS_END],
    ['again', true],
  ];
  putBack(form, [...fields, ...again]);
}

/**
 * For an attempt that ended without a result: what leads to its form, filled in as it was; null where it cannot be taken up again.
 * Where it is not known whether something came of it, or its record is another by now, it cannot.
 */
export function useAgain(attempt: AttemptView): { route: Route; takeUp(): void } | null {
  const { api } = useApp();
  const { carriesOut, way } = useOperation(attempt.operation);
  const [again] = useState(() => remembered().again);
  const isOfIt =
    again?.nonce === attempt.nonce &&
    !attempt.uncertain &&
    !attempt.unrecorded &&
    attempt.settled.length === 0 &&
    attempt.problem?.code !== 'RECORD_CHANGED';
  // What a way leads to by itself is of a group's keys, which an attempt does not use up as it does a request.
  const of = isOfIt && carriesOut && !way && again.route.at === 'form' ? again.route.of : undefined;
  const [usable, setUsable] = useState(!of);
  useEffect(() => {
    if (!of) return;
    const look = async () => {
      const { vault_id, id } = of;
      const read = await attemptCall(() => api.tssRequest.read({ vault_id, tss_request_id: id }));
      setUsable(read.ok && read.value.status === 'MPCProcessing' && !read.value.cancelled);
    };
    void look();
  }, []);
  if (!isOfIt || !usable) return null;
  return { route: again.route, takeUp: () => takeUp(again) };
}

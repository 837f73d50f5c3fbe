/** Declaring keys void, or shares destroyed: first the words that everybody compares, then it is recorded. */
import { useState } from 'preact/hooks';
import type { TssDeclaredView } from '../../../shared/contract/tss';
import { ConditionFields, conditionParams } from '../../components/form/conditions';
import { HolderChecks } from '../../components/form/holder-checks';
import { RequestForm } from '../../components/form/request-form';
import { useConditions } from '../../components/form/use-conditions';
import { useApp } from '../../lib/app-context';
import { clockNow } from '../../lib/countdown';
import { tssMessages } from '../../messages/tss';
import { Back } from './back';
import { EpochScreen } from './epoch-screen';
import type { EpochPartProps } from './epoch-ways';
import { UnderWords } from './under-words';

const { declare: common } = tssMessages.epoch;

export function Declare({
  what,
  which,
  epoch,
  holders,
  frame,
  onDone,
}: EpochPartProps & { what: 'void' | 'destroyed' }) {
  const app = useApp();
  const { api } = app;
  const own = common[what];
  const { conditions, setConditions, was, begun } = useConditions(frame.practice);
  const [chosen, setChosen] = useState<string[]>([]);
  const [shown, setShown] = useState<TssDeclaredView | null>(null);
  const left = holders.filter(
    one => !epoch.destroyed.some(({ tss_node_id }) => tss_node_id === one.tss_node_id),
  );
  const call = (words?: string) => {
    const given = {
      ...which,
      ...conditionParams(conditions, clockNow(app)),
      ...(words !== undefined && { words }),
    };
    return what === 'void'
      ? api.tssEpoch.declareVoid(given)
      : api.tssEpoch.destroyed({ ...given, tss_node_ids: chosen });
  };
  const recorded = () => {
    begun();
    return onDone();
  };
  if (shown)
    return (
      <EpochScreen
        key="words"
        own={{ ...own, title: common.compare, lead: common.compareLead }}
        frame={frame}
      >
        <UnderWords
          words={shown.words}
          practice={frame.practice}
          send={() => call(shown.words.join(' '))}
          onDone={recorded}
          beside={<Back onDone={onDone} />}
        >
          <p>
            {own.says(
              shown.epoch.epoch,
              shown.holders.map(({ name }) => name),
            )}
          </p>
        </UnderWords>
      </EpochScreen>
    );
  return (
    <EpochScreen own={own} frame={frame}>
      <RequestForm go={common.show} send={() => call()} onDone={setShown} beside={<Back onDone={onDone} />}>
        {what === 'destroyed' && (
          <HolderChecks legend={common.whose} holders={left} chosen={chosen} onChosen={setChosen} />
        )}
        <ConditionFields value={conditions} onValue={setConditions} practice={frame.practice} was={was} />
      </RequestForm>
    </EpochScreen>
  );
}

/** Receipts that are over different chain codes: whose are over which. Nothing where they agree. */
import type { TssEpochView } from '../../../shared/contract/tss';
import { Groups } from '../../components/show/codes';
import { Note } from '../../components/show/note';
import { tssMessages } from '../../messages/tss';

export function ChainSides({ sides }: { sides: TssEpochView['chainCodes'] }) {
  if (sides.length < 2) return null;
  return (
    <>
      <Note tone="warn">{tssMessages.epoch.disagreeing}</Note>
      <dl>
        {sides.map(({ chainCheck, holders }) => (
          <div key={chainCheck}>
            <dt>{tssMessages.epoch.chainCode(holders)}</dt>
            <dd>
              <Groups code={chainCheck} form="digest" small />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

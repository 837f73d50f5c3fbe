/** One key of which it is not certain whose it is: what it says, why it is asked, and who it may be given to. */
import { useState } from 'preact/hooks';
import { useApp } from '../../lib/app-context';
import { nameOf } from '../../lib/key-name';
import type { Sorted } from '../../lib/whose-key';
import { keyFolderMessages } from '../../messages/key-folder';
import { Groups } from '../show/codes';
import { Select } from './fields';
import type { ReadKey } from './holders';
import type { GivenKey } from './key-input';

const own = keyFolderMessages;

export type Asked = Sorted<ReadKey>['asked'][number];

interface Props {
  asked: Asked;
  people: readonly { row: number; name: string; key: GivenKey }[];
  onAnswer(answer: { row: number } | { add: string } | 'leave'): void;
}

const ADD = 'add';

export function KeyDoubt({ asked: { key, why, alike, has }, people, onAnswer }: Props) {
  const { text } = useApp();
  const [whose, setWhose] = useState('');
  const newName = key.userIds.map(nameOf).find(Boolean) ?? '';
  const userIds = key.userIds.join(', ') || text.keyInput.noUserId;
  const theirs = has && people.find(other => other.key.view?.pgp_fingerprint === has)?.key.view;
  const give = () => onAnswer(whose === ADD ? { add: newName } : { row: Number(whose) });
  return (
    <section class="key-card other" aria-label={own.doubtful(userIds)}>
      <p>
        <b class="verdict">{own.why[why](alike)} </b>
        <b>{userIds}</b>, {key.view.algorithm}. {key.source}
      </p>
      <Groups code={key.fingerprint} />
      {theirs && (
        <>
          <p>
            {own.theirs} <b>{theirs.userIds.join(', ')}</b>
          </p>
          <Groups code={theirs.pgp_fingerprint} />
        </>
      )}
      <div class="field-line">
        <Select
          label={own.whose}
          value={whose}
          onValue={setWhose}
          nothing={own.choose}
          open={own.open}
          choices={[
            ...people.map(({ row, name }, place) => ({
              value: String(row),
              label: name || text.create.nameless(place + 1),
            })),
            ...(newName ? [{ value: ADD, label: own.add(newName) }] : []),
          ]}
        />
        <button
          type="button"
          class="second slim"
          aria-disabled={whose === ''}
          onClick={whose === '' ? undefined : give}
        >
          {own.give}
        </button>
        <button type="button" class="link" onClick={() => onAnswer('leave')}>
          {own.leave}
        </button>
      </div>
    </section>
  );
}

/** What is asked of a contributor, and by which keys: compared with paper and with people before anything is made. */
import { withoutEnd } from '../../../../shared/tss/typed-fingerprint';
import { TextField } from '../../../components/form/fields';
import { RequestForm } from '../../../components/form/request-form';
import { Screen } from '../../../components/frame/screen';
import { Facts, Groups } from '../../../components/show/codes';
import { Panel } from '../../../components/show/panel';
import { useApp } from '../../../lib/app-context';
import { messages } from '../../../messages/at-hand';
import { tssMessages } from '../../../messages/tss';
import { Back } from '../back';
import { HolderSelect } from '../holder-select';
import { RequestWords } from '../request-words';
import { type AskedProps, comparedIn, isOfShares } from './asked';
import { ownFrame } from './frame';

const { own, vault: ofVault, request: ofRequest } = tssMessages;
const texts = own.compare;

interface Props extends AskedProps {
  onSame(name: string): void;
  onBack(): void;
}

export function Compare({ of, asked, onSame, onBack }: Props) {
  const { api } = useApp();
  const { typed, put, field } = of;
  const toCompare = asked.targets.filter(one => one.toCompare);
  const known = asked.targets.filter(one => !one.toCompare).map(({ name }) => name);
  return (
    <Screen
      key="compare"
      title={texts.title}
      lead={texts.lead[isOfShares(asked) ? 'ofShares' : 'KeyGen'](asked.vault)}
      steps={own.steps}
      step={1}
      practice={asked.practice}
      {...ownFrame}
      aside={<RequestWords context={asked.context} />}
    >
      <Panel title={texts.asked}>
        <Facts facts={factsOf(asked)} />
      </Panel>
      <RequestForm
        go={texts.go}
        send={() => api.tssContribution.compare(comparedIn({ of, asked }))}
        onDone={({ name }) => onSame(name)}
        beside={<Back label={own.files.back} onDone={async () => onBack()} />}
      >
        <HolderSelect label={texts.whose} holders={asked.contributors} {...field('number')} />
        <TextField
          label={texts.digest(asked.recordNumber)}
          hint={texts.digestHint}
          mono
          more={{ required: true }}
          {...field('digest')}
        />
        {toCompare.length > 0 && (
          <fieldset>
            <legend>{texts.keys}</legend>
            <p class="hint">{texts.keysHint}</p>
            {toCompare.map(({ tss_node_id, name, pgp_fingerprint }) => (
              <div class="key-to-compare" key={tss_node_id}>
                <Groups code={withoutEnd(pgp_fingerprint)} form="fingerprint" />
                <TextField
                  label={texts.digits(name)}
                  value={typed.digits[tss_node_id] ?? ''}
                  onValue={value => put({ digits: { ...typed.digits, [tss_node_id]: value } })}
                  mono
                  more={{ required: true }}
                />
              </div>
            ))}
          </fieldset>
        )}
        {known.length > 0 && <p class="hint">{texts.known(known)}</p>}
      </RequestForm>
    </Screen>
  );
}

function factsOf({
  vault,
  type,
  source,
  target,
  targets,
  threshold,
  contributors,
  ...asked
}: AskedProps['asked']) {
  const typeOf = (group: string) => ofVault.type[group as keyof typeof ofVault.type] ?? group;
  const what = type === 'Recovery' ? 'C' : (type as keyof typeof ofRequest.what);
  const names = (all: readonly { name: string }[]) => all.map(({ name }) => name);
  return [
    { label: texts.what, value: ofRequest.what[what] ?? type },
    { label: texts.vault, value: vault },
    ...(source ? [{ label: texts.source, value: texts.sourceIs(typeOf(source.type), source.epoch) }] : []),
    { label: texts.target, value: texts.targetIs(typeOf(target.type), threshold, names(targets)) },
    { label: texts.contributors, value: messages.listed(names(contributors)) },
    { label: texts.id, value: asked.tss_request_id },
  ];
}

/** What a holder types of the digest of their own contribution, which they have on paper. */
import { TextField } from '../../components/form/fields';
import { tssMessages } from '../../messages/tss';

const own = tssMessages.epoch.check;

interface Props {
  value: string;
  onValue(value: string): void;
}

export const OwnDigest = (field: Props) => (
  <TextField label={own.ownDigest} hint={own.ownDigestHint} mono {...field} />
);

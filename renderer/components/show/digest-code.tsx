/** A digest as a QR code, drawn when somebody asks for it: for a telephone that is to keep it beside the paper. */
import { useApp } from '../../lib/app-context';
import type { CodePictureProps } from './code-picture';
import { Folded } from './folded';
import { lazily } from './lazily';

const CodePicture = lazily<CodePictureProps>(async () => (await import('./code-picture')).CodePicture);

export function DigestCode({ digest }: { digest: string }) {
  const { text } = useApp();
  const own = text.result;
  return <Folded title={own.code}>{() => <CodePicture text={digest} label={own.code} tooLong="" />}</Folded>;
}

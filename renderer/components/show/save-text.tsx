/** Has main write the text that it made last into a folder that a person chooses. */
import { useState } from 'preact/hooks';
import { useRequests } from '../../lib/request';
import { tssMessages } from '../../messages/tss';
import { Files } from './files';
import { useOwnFiles } from './own-files';
import { RefusalNote } from './refusal';

const texts = tssMessages.own.out;

export function SaveText() {
  const { busy, refused, run } = useRequests();
  const files = useOwnFiles();
  const [written, setWritten] = useState<readonly string[]>([]);
  const save = async (event: Event) => {
    event.preventDefault();
    setWritten([]);
    const given = await run(files.write);
    setWritten(given?.files ?? []);
  };
  return (
    <form class="stack" onSubmit={save}>
      {files.where}
      <RefusalNote refused={refused} />
      <div class="row">
        <button type="submit" class="second slim" aria-disabled={busy}>
          {files.go}
        </button>
      </div>
      <div role="status">
        {written.length > 0 && (
          <>
            <p>{texts.done}</p>
            <Files files={written} />
          </>
        )}
      </div>
    </form>
  );
}

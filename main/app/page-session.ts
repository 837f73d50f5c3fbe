/** The page's session: in memory, locked, and with our own files under `app://ceremony`. */
import { protocol, type Session, session } from 'electron';
import { lay, sessionLayers } from './lockdown';
import { pageFiles } from './page-files';

/** The session's name. Without the prefix `persist:` it lives in memory only. */
export const PARTITION = 'ceremony';

/** Before `ready`: a secure scheme with an origin, so that the page has modules, workers and the camera. */
export const registerPageScheme = (): void =>
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);

/**
 * After `ready`. Resolved when both this session and the default one (which nothing uses) are locked, so that no
 * page is loaded before. `root` is the folder of the built page.
 */
export async function openPageSession(root: string): Promise<Session> {
  const own = session.fromPartition(PARTITION, { cache: false });
  await Promise.all([lay(sessionLayers, own), lay(sessionLayers, session.defaultSession)]);
  const page = pageFiles(root);
  own.protocol.handle('app', async request => {
    const { body, ...answer } = await page(request);
    return new Response(body, answer);
  });
  return own;
}

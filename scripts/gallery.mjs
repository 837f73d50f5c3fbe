/**
 * Serves the gallery of the page's components (test/gallery) on this machine alone, and says where. What is changed in a component,
 * a style or a text is seen at once.
 */
import path from 'node:path';
import { pageOptions } from './build.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { createServer } = await import('vite');
const server = await createServer({
  ...pageOptions(path.join(root, '.cache', 'gallery')),
  root: path.join(root, 'test', 'gallery'),
  cacheDir: path.join(root, '.cache', 'gallery'),
  server: { host: '127.0.0.1', port: 0, fs: { allow: [root] } },
});
await server.listen();
const { port } = server.httpServer.address();
console.log(`The gallery is at http://127.0.0.1:${port}/ until this is stopped (Ctrl-C).`);

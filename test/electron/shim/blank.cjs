/** Opens one blank page in a sandbox, says which Electron it is, and ends. Whoever cannot do this cannot run a test. */
const { app, BrowserWindow } = require('electron');

app.enableSandbox();
app.whenReady().then(async () => {
  const window = new BrowserWindow({ webPreferences: { sandbox: true } });
  await window.loadURL('about:blank');
  await window.webContents.executeJavaScript('1 + 1');
  const { electron, chrome, node } = process.versions;
  process.stdout.write(`BLANK ${JSON.stringify({ electron, chrome, node })}\n`, () => app.exit(0));
});

/*
 * SHIM for Electron 25 (Node 18.15), put before the bundles of main and of the ceremony process. What the product
 * uses and that Electron does not have.
 */
var __importMetaUrl = require('node:url').pathToFileURL(__filename).href;
var __importMetaDirname = __dirname;
if (!process.getBuiltinModule) {
  process.getBuiltinModule = name => {
    try {
      return require(name);
    } catch {
      return undefined;
    }
  };
}
if (process.type === 'browser') {
  const { app } = require('electron');
  // Since 31. What it refuses is left to the other layers.
  app.setProxy ??= async () => {};
}

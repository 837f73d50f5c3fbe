/*
 * SHIM for Electron 25, put before the bundles of the ceremony process: AES-KW in its BoringSSL fails with
 * OperationError; told that there is none, OpenPGP.js takes its own. One test goes without it.
 */
if (process.parentPort) {
  const { subtle } = require('node:crypto').webcrypto;
  const { importKey } = subtle;
  Object.defineProperty(Object.getPrototypeOf(subtle), 'importKey', {
    configurable: true,
    writable: true,
    value(format, key, algorithm, ...rest) {
      return (algorithm?.name ?? algorithm) === 'AES-KW'
        ? Promise.reject(new DOMException('AES-KW', 'NotSupportedError'))
        : importKey.call(this, format, key, algorithm, ...rest);
    },
  });
}

/** electron-builder.yml, read and compared with the schema that electron-builder itself has. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { SaidError } from '../said.mjs';

const require = createRequire(import.meta.url);

let compiled;
/** The schema, ready to be compared with; that takes a second, once. */
function schema() {
  const { Ajv } = require('ajv');
  const ajv = new Ajv({ allErrors: true, strict: false });
  ajv.addKeyword('typeof');
  compiled ??= ajv.compile(require('app-builder-lib/scheme.json'));
  return compiled;
}

/** The settings in a file. Throws `SaidError` where it is no YAML, or has a key or value that electron-builder does not know. */
export function readSettings(file) {
  const { load } = require('js-yaml');
  const fits = schema();
  let settings;
  try {
    settings = load(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new SaidError(`${file} cannot be read (${error.code ?? error.reason ?? 'no YAML'}).`);
  }
  if (fits(settings)) return settings;
  const unknown = fits.errors.flatMap(({ instancePath, params: { additionalProperty: key } }) =>
    key === undefined ? [] : [`${instancePath}/${key}`.slice(1)],
  );
  throw new SaidError(
    unknown.length > 0
      ? `${file} has what electron-builder does not know: ${[...new Set(unknown)].join(', ')}. Nothing was built.`
      : `${file} does not fit electron-builder: ${fits.errors[0].instancePath || 'all of it'} ${fits.errors[0].message}. Nothing was built.`,
  );
}

/** Reads the checkout as text, for the rules of the house. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** What is made or installed and never committed; `.gitignore` has the same. */
const notCommitted = new Set(['node_modules', 'out', 'dist', '.cache', '.git']);

/** Paths relative to the checkout, with `/`, of every file under `directory`. */
export function filesUnder(directory = ''): string[] {
  if (!existsSync(path.join(root, directory))) return [];
  return readdirSync(path.join(root, directory), { withFileTypes: true }).flatMap(entry => {
    const name = path.posix.join(directory, entry.name);
    if (notCommitted.has(entry.name) || entry.name.endsWith('.log')) return [];
    return entry.isDirectory() ? filesUnder(name) : entry.isFile() ? [name] : [];
  });
}

export const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Comments out, strings kept: a commented-out import is none. */
export function withoutComments(source: string): string {
  return source.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
    (_all, text: string | undefined) => text ?? ' ',
  );
}

/** What a module asks for: `import`, `export ... from`, `import()` and `require()`, types included. */
export function specifiersOf(source: string): string[] {
  const code = withoutComments(source);
  const found = [
    /\b(?:import|export)\b[^'"`;()]*?\bfrom\s*(['"`])([^'"`]+)\1/g,
    /(?:^|[;\n}])\s*import\s*(['"`])([^'"`]+)\1/g,
    /\b(?:import|require|getBuiltinModule)\s*\(\s*(['"`])([^'"`]+)\1/g,
  ].flatMap(pattern => [...code.matchAll(pattern)].map(match => match[2]!));
  return [...new Set(found)];
}

/** Our own file that a relative specifier means, as a path in the checkout; null for a package. */
export function targetOf(file: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''));
}

/** `node:fs` and `fs/promises` alike become `fs`; null for what is no builtin. */
export function builtinOf(specifier: string): string | null {
  const bare = specifier.replace(/^node:/, '');
  return specifier.startsWith('node:') || builtinModules.includes(bare) ? bare.split('/')[0]! : null;
}

/** `@noble/hashes/sha2.js` -> `@noble/hashes`. */
export const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

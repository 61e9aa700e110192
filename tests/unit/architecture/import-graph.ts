import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { parseSync } from 'vite';

/** One file of ours that imports another one, or a package. Paths start at the project's folder. */
export interface Import {
  readonly from: string;
  /** A path of ours, or a package's specifier as it is written. */
  readonly to: string;
}

const SOURCES = new Set(['.ts', '.tsx', '.mjs', '.js']);
/** What may be left out at the end of a specifier. */
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.d.ts'];
/** An import of a type alone, which the parser does not list: `typeof import('./x')` or `import('./x').X`. */
const TYPE_IMPORT = /\bimport\((['"])(?<specifier>[^'"]+)\1\)/g;

/** @returns the source files below the folders, sorted, as paths from the project's folder */
export function sourceFiles(...folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
    .filter((path) => statSync(path).isFile() && SOURCES.has(extname(path)))
    .sort();
}

/**
 * All imports of a file: static and dynamic ones, of values and of types, and what it exports from elsewhere. Style sheets,
 * JSON and addresses of files (`?url`) are imports as well.
 *
 * @throws {Error} where a relative specifier leads to no file
 */
export function importsOf(path: string): readonly Import[] {
  const text = readFileSync(path, 'utf8');
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...[...text.matchAll(TYPE_IMPORT)].flatMap(({ groups }) => groups?.['specifier'] ?? []),
  ];
  return [...new Set(specifiers)].map((specifier) => ({ from: path, to: resolved(path, specifier) }));
}

function resolved(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const target = normalize(join(dirname(path), specifier.replace(/\?.*$/, '')));
  const found = ENDINGS.map((ending) => target + ending).find((one) => existsSync(one) && statSync(one).isFile());
  if (!found) throw new Error(`${path} imports ${specifier}, which is no file`);
  return found;
}

/** @returns a path of nodes that ends where it begins; undefined where there is none */
export function cycleIn(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (node: string): readonly string[] | undefined => {
    const start = path.indexOf(node);
    if (start >= 0) return [...path.slice(start), node];
    if (done.has(node)) return undefined;
    path.push(node);
    for (const next of edges.get(node) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(node);
    return undefined;
  };
  for (const node of edges.keys()) {
    const cycle = visit(node);
    if (cycle) return cycle;
  }
  return undefined;
}

/** @returns for each key all values that the imports lead to */
export function edgesOf(
  pairs: Iterable<readonly [from: string, to: string]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const edges = new Map<string, Set<string>>();
  for (const [from, to] of pairs) edges.set(from, (edges.get(from) ?? new Set()).add(to));
  return edges;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * Sizes that a resident's phone loads, in bytes after brotli (1 kB = 1,024 bytes); over them the build fails. Each part counts with
 * all that it imports at its beginning.
 * docs/decisions/0005 says where they come from.
 */
const budgets = [
  { name: 'loader', parts: [], most: 2_560 },
  { name: 'page with council, banner and opening times', parts: ['core', 'opening-times'], most: 22_528 },
  {
    name: 'the same where the profile gives no address for bank holidays',
    parts: ['core', 'opening-times', 'shipped-bank-holidays'],
    most: 23_552,
  },
  { name: 'page with a form of its own, as it opens', parts: ['form', 'wrapped'], most: 7_424 },
  // The goal is 10,240: docs/decisions/0012 says where the rest sits.
  { name: 'the same once somebody fills it in', parts: ['form', 'wrapped', 'judge', 'failure'], most: 15_104 },
  {
    name: 'the same where it asks for files, amounts or limits, and the council has a profile',
    parts: ['form', 'wrapped', 'judge', 'failure', 'special', 'ways'],
    most: 23_552,
  },
  {
    name: 'page with a form from a definition',
    parts: ['form', 'checks', 'fields', 'definition'],
    most: 24_576,
  },
  { name: 'feedback at the foot of a page, before a press', parts: ['feedback'], most: 4_608 },
  { name: 'a survey, before a press', parts: ['survey'], most: 4_608 },
  { name: 'the tracker of a request', parts: ['request-tracker'], most: 6_400 },
];

const dist = join(import.meta.dirname, '../dist');
const brotliSize = (file: string): number =>
  brotliCompressSync(readFileSync(join(dist, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const files = readdirSync(join(dist, 'parts')).filter((file) => file.endsWith('.js'));
const partNamed = (name: string): string => {
  const found = files.filter((file) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file));
  if (found.length > 1) throw new Error('dist/ is not clean. Run npm run build.');
  if (found.length === 0) throw new Error(`dist/parts/ has no part "${name}". Run npm run build.`);
  return `parts/${found[0]}`;
};

/** A file with all that it imports at its beginning: a page that asks for the one waits for the others too. */
const withImports = (file: string, found = new Set<string>()): ReadonlySet<string> => {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, other] of readFileSync(join(dist, file), 'utf8').matchAll(/\b(?:from|import)"\.\/([^"]+\.js)"/g))
    withImports(`parts/${other}`, found);
  return found;
};

let over = 0;
for (const { name, parts, most } of budgets) {
  const files = new Set(['clearway.js', ...parts.flatMap((part) => [...withImports(partNamed(part))])]);
  const sizes = [...files].map((file) => [file, brotliSize(file)] as const);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  console.log(`${total <= most ? 'within' : 'OVER  '} ${String(total).padStart(6)} of ${most} bytes brotli: ${name}`);
  for (const [file, size] of sizes) console.log(`       ${String(size).padStart(6)} ${file}`);
  if (total > most) over += 1;
}
process.exitCode = over > 0 ? 1 : 0;

// How heavy the page is for who opens it: compressed, without the outlines and the fonts, which a
// browser fetches when it needs them. More than the limit fails the build.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT = 350 * 1024;
const page = new URL('../target/page/org/sanad/page/', import.meta.url).pathname;

const sums = new Map();
for (const entry of readdirSync(page, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const bytes = readFileSync(join(entry.parentPath, entry.name));
  const ending = extname(entry.name);
  const kind = ending === '.woff2' ? 'fonts' : ending === '.json' ? 'outlines' : 'page';
  const weight = kind === 'fonts' ? bytes.length : gzipSync(bytes, { level: 9 }).length;
  sums.set(kind, (sums.get(kind) ?? 0) + weight);
}

const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
const own = sums.get('page') ?? 0;
console.log(
  `page weight, compressed: ${kb(own)} of at most ${kb(LIMIT)}` +
    ` (besides: outlines ${kb(sums.get('outlines') ?? 0)}, fonts ${kb(sums.get('fonts') ?? 0)})`,
);
if (own === 0 || own > LIMIT) {
  console.error('The page is missing or too heavy: see what npm run build lists.');
  process.exit(1);
}

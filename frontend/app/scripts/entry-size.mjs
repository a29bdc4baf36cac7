// Weighs the first load (import graph of index.html) and what each page adds to it: npm run budget
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const SHELL_LIMIT = 125_000;
const PAGE_LIMIT = 60_000;
const CSS_LIMIT = 12_000;

const dist = process.argv[2] ?? 'dist';
const assets = join(dist, 'assets');
const names = readdirSync(assets);
const scripts = new Set(names.filter((name) => name.endsWith('.js')));

const size = (name) => gzipSync(readFileSync(join(assets, name)), { level: 9 }).length;
const sum = (files) => [...files].reduce((total, name) => total + size(name), 0);
const imports = (name) =>
  [...readFileSync(join(assets, name), 'utf8').matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(
    (match) => match[1],
  );

function graph(entries) {
  const seen = new Set();
  const open = [...entries];
  while (open.length > 0) {
    const name = open.pop();
    if (scripts.has(name) && !seen.has(name)) {
      seen.add(name);
      open.push(...imports(name));
    }
  }
  return seen;
}

const html = readFileSync(join(dist, 'index.html'), 'utf8');
const shell = graph([...html.matchAll(/assets\/([^"]+\.js)/g)].map((match) => match[1]));
const results = [{ what: 'first load', bytes: sum(shell), limit: SHELL_LIMIT }];
for (const name of scripts) {
  if (!shell.has(name)) {
    const extra = [...graph([name])].filter((file) => !shell.has(file));
    results.push({ what: name.replace(/-[\w-]{8}\.js$/, ''), bytes: sum(extra), limit: PAGE_LIMIT });
  }
}
results.push({
  what: 'style sheets',
  bytes: sum(names.filter((name) => name.endsWith('.css'))),
  limit: CSS_LIMIT,
});

for (const { what, bytes, limit } of results) {
  const verdict = bytes > limit ? `  over the limit of ${limit / 1000} kB` : '';
  console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${what}${verdict}`);
}
if (results.some(({ bytes, limit }) => bytes > limit)) {
  process.exitCode = 1;
}

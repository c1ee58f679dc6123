// Pages a second of processor time of @mozilla/readability over a folder of pages, tree building included.
// Usage: node compare.mjs jsdom|linkedom DIR RUNS
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';

const [builder, folder, runs] = process.argv.slice(2);
const names = fs.readdirSync(folder).filter((name) => /\.html?(\.gz)?$/.test(name)).sort();
const pages = names.map((name) => {
  const bytes = fs.readFileSync(path.join(folder, name));
  return (name.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes).toString('utf8');
});

const quiet = new VirtualConsole();
const builders = {
  jsdom: (html) => new JSDOM(html, { virtualConsole: quiet }).window.document,
  linkedom: (html) => parseHTML(html).document,
};
const build = builders[builder];
if (!build || pages.length === 0) {
  console.error('usage: compare.mjs jsdom|linkedom DIR RUNS, where DIR holds .html or .html.gz');
  process.exit(2);
}

function readAll() {
  let characters = 0;
  let failed = 0;
  const start = process.cpuUsage();
  for (const html of pages) {
    try {
      characters += new Readability(build(html)).parse()?.textContent.length ?? 0;
    } catch {
      failed += 1;
    }
  }
  const used = process.cpuUsage(start);
  return { rate: pages.length / ((used.user + used.system) / 1e6), characters, failed };
}

readAll(); // warms the compiler: not counted
const results = Array.from({ length: Number(runs) }, readAll).sort((a, b) => a.rate - b.rate);
const { rate, characters, failed } = results[Math.floor(results.length / 2)];
console.log(`${rate.toFixed(2)} pages/s  ${pages.length} pages, ${failed} failed, ${characters} characters read`);

// Usage: node compare.mjs BUILD ROUNDS NAMES TREEBANK...     (bench/compare-syntax says what they are)
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { conlluNames, countWords, labelledArticles, labels, paragraphs } from './treebank.mjs';

const [build, rounds, namesFolder, ...treebanks] = process.argv.slice(2);
const gainsay = path.join(build, 'src/gainsay');
const peers = ['wink-nlp', 'compromise'];
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'gainsay-peers-'));
process.on('exit', () => fs.rmSync(scratch, { recursive: true }));

function run(program, ...given) {
  return execFileSync(program, given, { encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'inherit'] });
}
const peer = (...given) => run(process.execPath, path.join(import.meta.dirname, 'peer.mjs'), ...given);

function written(name, content) {
  const file = path.join(scratch, name);
  fs.writeFileSync(file, content);
  return file;
}

/// F1 of each row that `gainsay eval` prints; nothing for rows in which a program has found nothing.
function scores(printed) {
  const rows = [...printed.matchAll(/^ {2}(\S+) .*F1 +([\d.]+)/gm)];
  return Object.fromEntries(rows.filter(([, , f1]) => Number(f1) > 0).map(([, row, f1]) => [row, f1]));
}

function syntaxScores(treebank) {
  return [scores(run(gainsay, 'eval', 'syntax', treebank)), ...peers.map((name) =>
    scores(run(gainsay, 'eval', 'syntax', treebank, '--system', written('parse', peer(name, 'parse', treebank)))))];
}

/// Gainsay's names from the raw text, not from the corpus's words, as the peers' are.
function ownNames() {
  const parsed = run(gainsay, 'parse', '--quiet', '--text-source', 'as-is', path.join(namesFolder, 'text'));
  const documents = parsed.split(/^# newdoc.*\n/m).slice(1);
  const articles = [...labelledArticles(namesFolder)];
  if (documents.length !== articles.length) throw new Error(`${documents.length} of ${articles.length} articles read`);
  return articles.map((article, i) => labels(article, conlluNames(documents[i], article.text))).join('');
}

function namesScores() {
  const found = [ownNames(), ...peers.map((name) => peer(name, 'names', namesFolder))];
  return found.map((lines) =>
    scores(run(gainsay, 'eval', 'names', namesFolder, '--system', written('labels', lines))));
}

/// Thousands of the treebank's words a second of processor time: to tags, to all that a program gives with names.
function speeds(treebank) {
  const fiveSentences = paragraphs(treebank).flatMap((sentences) =>
    Array.from({ length: Math.ceil(sentences.length / 5) }, (_, i) => sentences.slice(5 * i, 5 * i + 5).join('')));
  const text = written('text', fiveSentences.map((paragraph) => `${paragraph.trim()}\n`).join(''));
  const best = [gainsay, ...peers].map(() => ({ tags: Infinity, names: Infinity }));
  const keep = (i, seconds) => {
    for (const [layer, value] of Object.entries(seconds)) best[i][layer] = Math.min(best[i][layer], value);
  };
  process.env.GAINSAY_BENCH_TEXT = text;
  for (let round = 0; round < Number(rounds); round += 1) {
    const { benchmarks } = JSON.parse(run(path.join(build, 'bench/syntax_bench'), '--benchmark_filter=^text',
                                          '--benchmark_min_time=0.05', '--benchmark_repetitions=5',
                                          '--benchmark_format=json'));
    for (const { name, run_type: type, cpu_time: milliseconds } of benchmarks) {
      if (type === 'iteration') keep(0, { [name === 'text_to_tags' ? 'tags' : 'names']: milliseconds / 1e3 });
    }
    peers.forEach((name, i) => keep(i + 1, JSON.parse(peer(name, 'time', text))));
  }
  const words = countWords(treebank);
  const rate = (seconds) => Math.round(words / seconds / 1e3).toString();
  return best.map(({ tags, names }) => ({ tags: rate(tags), names: rate(names) }));
}

function row(title, cells) {
  console.log(`| ${[title, ...cells.map((cell) => cell ?? '–')].join(' | ')} |`);
}

function version(name) {
  const lock = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'package-lock.json'), 'utf8'));
  return `${name} ${lock.packages[`node_modules/${name}`].version}`;
}

const model = /^model name[^:]*: (.*)$/m.exec(fs.readFileSync('/proc/cpuinfo', 'utf8'))?.[1] ?? os.machine();
console.log(`${model.trim()}, ${os.availableParallelism()} core of ${os.cpus().length}, node ` +
            `${process.versions.node}, ${new Date().toISOString().slice(0, 10)}; best of ${rounds} rounds.\n`);
row('', ['Gainsay', ...peers.map(version)]);
row('---', ['---', '---', '---']);
for (const treebank of treebanks) {
  const found = syntaxScores(treebank);
  for (const layer of ['tokens', 'sentences', 'words', 'UPOS', 'XPOS', 'lemmas', 'UAS', 'LAS']) {
    row(`${path.parse(treebank).name}: ${layer}, F1`, found.map((scored) => scored[layer]));
  }
}
const found = namesScores();
for (const kind of ['Person', 'Location', 'Organization', 'Date', 'Money']) {
  row(`names: ${kind}, F1`, found.map((scored) => scored[kind]));
}
const fast = speeds(treebanks[0]);
row('text to tags, thousand words/s', fast.map(({ tags }) => tags));
row('text to tags and names (Gainsay: heads too), thousand words/s', fast.map(({ names }) => names));

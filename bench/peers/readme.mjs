// Usage: node readme.mjs README FOLDER     (bench/beside-peers fills FOLDER with what the comparisons printed)
//
// Writes the gist of three comparisons between the marks "beside peers" of README.
import fs from 'node:fs';
import path from 'node:path';

const [readme, folder] = process.argv.slice(2);
const printed = (name) => fs.readFileSync(path.join(folder, name), 'utf8');
const cellsOf = (text) => text.split('\n').filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));

/// The rate of a line of compare-extraction, in whole pages.
function pages(name) {
  const line = printed('extraction').split('\n').find((each) => each.startsWith(name));
  const rate = /([\d.]+) pages\/s/.exec(line ?? '');
  if (!rate) throw new Error(`no rate of ${name}`);
  return Math.round(Number(rate[1])).toString();
}

const syntax = cellsOf(printed('syntax'));
function compared(row) {
  const found = syntax.find(([title]) => title === row);
  if (!found) throw new Error(`no row ${row}`);
  return found.slice(1);
}

/// The middle one of the rounds of a queue, in and out.
function queue(name) {
  const rounds = cellsOf(printed('queue')).filter(([what, size]) => what === name && size === 'a reference');
  if (rounds.length === 0) throw new Error(`no round of ${name}`);
  const middle = (column) => rounds.map((cells) => Number(cells[column])).sort((a, b) => a - b)[rounds.length >> 1];
  return `${middle(2)}, ${middle(3)}`;
}

const [, ...peers] = syntax[0].slice(1);
const rows = [
  ['', 'Gainsay', 'others'],
  ['---', '---', '---'],
  ['main text of pages, pages a second', pages('gainsay, parse_and_main_text'),
   `Readability on linkedom ${pages('readability, linkedom')}, on jsdom ${pages('readability, jsdom')}`],
];
for (const [title, row] of [
  ['universal tags, GUM, F1', 'en_gumfree-ud-dev: UPOS, F1'],
  ['universal tags, EWT, F1', 'en_ewt-ud-dev: UPOS, F1'],
  ['lemmas, GUM, F1', 'en_gumfree-ud-dev: lemmas, F1'],
  ['heads with their relations, GUM, F1', 'en_gumfree-ud-dev: LAS, F1'],
  ['persons, world news, F1', 'names: Person, F1'],
  ['places, world news, F1', 'names: Location, F1'],
  ['text to tags, thousand words a second', 'text to tags, thousand words/s'],
  ['text to names (Gainsay: heads too), likewise', 'text to tags and names (Gainsay: heads too), thousand words/s'],
]) {
  const [own, ...others] = compared(row);
  const named = others.map((value, i) => [peers[i], value]).filter(([, value]) => value !== '–');
  rows.push([title, own, named.map(([peer, value]) => `${peer} ${value}`).join(', ') || '–']);
}
rows.push(['queue of references, messages in and out a second',
           `on NATS ${queue('our queue on NATS')}; on PostgreSQL ${queue('our queue on PostgreSQL')}`,
           `a bare consumer of NATS ${queue('bare NATS')}`]);

const machine = printed('syntax').split('\n')[0].replace(/; best of.*$/, '');
const table = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const marks = /(<!-- beside peers: [^\n]*-->\n)[\s\S]*?(<!-- end -->)/;
const text = fs.readFileSync(readme, 'utf8');
if (!marks.test(text)) throw new Error(`${readme} has no marks for the table`);
fs.writeFileSync(readme, text.replace(marks, (_, begin, end) => `${begin}\n${machine}.\n\n${table}\n\n${end}`));

// One peer's work, in a process of its own.
//   node peer.mjs PROGRAM parse TREEBANK    CoNLL-U of the treebank's text
//   node peer.mjs PROGRAM names FOLDER      the folder's words with BIO labels
//   node peer.mjs PROGRAM time TEXT         seconds of processor time from text to tags, and to names, as JSON
import fs from 'node:fs';
import { programs } from './programs.mjs';
import { conllu, labelledArticles, labels, paragraphs } from './treebank.mjs';

function parse(program, file) {
  return paragraphs(file)
    .flatMap((sentences) => program.sentences(sentences.join('')))
    .map((words) => (words.length > 0 ? conllu(words) : '')).join('');
}

function names(program, folder) {
  return [...labelledArticles(folder)].map((article) => {
    let at = 0;
    const found = article.text.split('\n').flatMap((line) => {
      const begin = at;
      at += line.length + 1;
      return program.names(line).map((name) => ({ ...name, begin: name.begin + begin, end: name.end + begin }));
    });
    return labels(article, found);
  }).join('');
}

/// The best of three passes, after one that lets the compiler see what is hot.
function time(program, file) {
  const lines = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const seconds = (work) => {
    const passes = Array.from({ length: 4 }, () => {
      const start = process.cpuUsage();
      for (const line of lines) work(line);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1e6;
    });
    return Math.min(...passes.slice(1));
  };
  return JSON.stringify({ tags: seconds(program.tag), names: seconds(program.find) });
}

const [name, task, input] = process.argv.slice(2);
process.stdout.write({ parse, names, time }[task](programs[name], input));

// Treebanks and labelled words: what of them a parser may see, and what it found, written so that
// `gainsay eval syntax --system` and `gainsay eval names --system` can score it.
import fs from 'node:fs';
import path from 'node:path';

/// The raw text of a treebank as paragraphs, each a list of its sentences' texts with the space after them.
export function paragraphs(file) {
  const found = [];
  let fresh = true;
  let sentence = '';
  let insideUntil = 0;
  const close = () => {
    if (!sentence) return;
    if (fresh || found.length === 0) found.push([]);
    found.at(-1).push(sentence);
    fresh = false;
    sentence = '';
  };
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    if (line === '') {
      close();
      insideUntil = 0;
    } else if (line.startsWith('#')) {
      if (/^# new(doc|par)/.test(line)) fresh = true;
    } else {
      const [id, form, , , , , , , , misc] = line.split('\t');
      if (id.includes('.')) continue;
      const [first, last] = id.split('-').map(Number);
      if (!last && first <= insideUntil) continue;
      if (last) insideUntil = last;
      sentence += form + (misc.includes('SpaceAfter=No') ? '' : ' ');
    }
  }
  close();
  return found;
}

export function countWords(file) {
  return fs.readFileSync(file, 'utf8').split('\n').filter((line) => /^\d+\t/.test(line)).length;
}

const clitic = /^(n['’]t|['’](s|re|ve|ll|d|m)?)$/i;

/// One sentence; clitics are written together with the word before them, as treebanks of English have them.
export function conllu(words) {
  let lines = '';
  const rest = (word) => `\t${word.lemma}\t${word.tag}\t_\t_\t_\t_\t_\t_\n`;
  for (let i = 0; i < words.length; ) {
    let end = i + 1;
    while (end < words.length && clitic.test(words[end].form) && words[end].tag !== 'PUNCT' &&
           words[end].begin === words[end - 1].end) end += 1;
    if (end > i + 1) {
      lines += `${i + 1}-${end}\t${words.slice(i, end).map((word) => word.form).join('')}${'\t_'.repeat(8)}\n`;
    }
    for (; i < end; i += 1) lines += `${i + 1}\t${words[i].form}${rest(words[i])}`;
  }
  return `${lines}\n`;
}

/// Of each article of a folder with tags/NAME.tsv and text/NAME.txt: its text, and its sentences of words.
export function* labelledArticles(folder) {
  for (const name of fs.readdirSync(path.join(folder, 'tags')).sort()) {
    const sentences = [[]];
    for (const line of fs.readFileSync(path.join(folder, 'tags', name), 'utf8').split('\n')) {
      const [word] = line.split('\t');
      if (word) sentences.at(-1).push(word);
      else if (sentences.at(-1).length > 0) sentences.push([]);
    }
    const text = fs.readFileSync(path.join(folder, 'text', `${path.parse(name).name}.txt`), 'utf8');
    yield { text: text.normalize('NFC'), sentences: sentences.filter((words) => words.length > 0) };
  }
}

/// Where words stand in a text that has them in this order: {begin, end}, or nothing for one that is not there.
export function locator(text) {
  const farthest = 60; // one word that the text spells otherwise must not lead the others astray
  let at = 0;
  return (word) => {
    const wanted = word.normalize('NFC');
    const begin = text.indexOf(wanted, at);
    if (begin < 0 || begin > at + farthest) return undefined;
    at = begin + wanted.length;
    return { begin, end: at };
  };
}

/// The names of a CoNLL-U document that says NER=B-Person in its last column, and where they stand in its text.
export function conlluNames(document, text) {
  const locate = locator(text);
  const names = [];
  for (const line of document.split('\n')) {
    const [id, form, , , , , , , , misc] = line.split('\t');
    if (!/^\d+$/.test(id)) continue;
    const span = locate(form);
    const [, begins, kind] = /NER=([BI])-(\w+)/.exec(misc) ?? [];
    if (!span || !kind) continue;
    if (begins === 'B') names.push({ kind, ...span });
    else if (names.length > 0) names.at(-1).end = span.end;
  }
  return names;
}

/// Lines of words and labels. A name is laid over every word that it touches.
export function labels(article, names) {
  const locate = locator(article.text);
  return article.sentences.map((words) => {
    let before;
    return `${words.map((word) => {
      const span = locate(word);
      const name = span && names.find(({ begin, end }) => begin < span.end && span.begin < end);
      const label = name ? `${name === before ? 'I' : 'B'}-${name.kind}` : 'O';
      before = name;
      return `${word}\t${label}\n`;
    }).join('')}\n`;
  }).join('');
}

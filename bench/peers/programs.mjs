// The peers, each as two functions of one paragraph's text: its sentences of words with universal tags and
// lemmas, and its names. Offsets are those of JavaScript's strings.
import compromise from 'compromise';
import winkNLP from 'wink-nlp';
import winkModel from 'wink-eng-lite-web-model';

const winkTags = winkNLP(winkModel, ['sbd', 'pos']);
const winkNames = winkNLP(winkModel, ['sbd', 'pos', 'ner']);
const { its } = winkTags;
const winkKinds = { DATE: 'Date', MONEY: 'Money' }; // it knows no persons, places or organisations

/// Where each token of a wink document stands.
function winkSpans(document) {
  const forms = document.tokens().out(its.value);
  const spaces = document.tokens().out(its.precedingSpaces);
  let at = 0;
  return forms.map((form, i) => {
    const begin = at + spaces[i].length;
    at = begin + form.length;
    return { form, begin, end: at };
  });
}

const wink = {
  tag: (text) => winkTags.readDoc(text),
  find: (text) => winkNames.readDoc(text).entities(),
  sentences(text) {
    const document = winkTags.readDoc(text);
    const tags = document.tokens().out(its.pos);
    const lemmas = document.tokens().out(its.lemma);
    const words = winkSpans(document).map((span, i) => ({
      ...span, tag: tags[i], lemma: tags[i] === 'PROPN' ? span.form : lemmas[i], // treebanks keep the capitals
    }));
    return document.sentences().out(its.span)
      .map(([first, last]) => words.slice(first, last + 1).filter((word) => word.tag !== 'SPACE'));
  },
  names(text) {
    const document = winkNames.readDoc(text);
    const spans = winkSpans(document);
    const types = document.entities().out(its.type);
    return document.entities().out(its.span)
      .map(([first, last], i) => ({ kind: winkKinds[types[i]], begin: spans[first].begin, end: spans[last].end }))
      .filter((name) => name.kind);
  },
};

const possessivePronouns = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their']);
const coordinators = new Set(['and', 'or', 'but', 'nor', '&', 'yet', 'and/or', 'plus']);
const interrogativePronouns = new Set(['who', 'whom', 'what', 'which', 'whose']);

/// From compromise's tags, the closest universal one.
function universalTag(tags, form) {
  const has = (...names) => names.some((name) => tags.has(name));
  if (has('There')) return 'PRON';
  if (has('Expression')) return 'INTJ';
  if (form === 'not' || form === 'n\'t' || form === 'n’t') return 'PART';
  if (has('Pronoun') || possessivePronouns.has(form)) return 'PRON';
  if (has('QuestionWord')) return interrogativePronouns.has(form) ? 'PRON' : 'ADV';
  if (has('Determiner')) return 'DET';
  if (has('Conjunction')) return form === 'to' ? 'PART' : coordinators.has(form) ? 'CCONJ' : 'SCONJ';
  if (has('Preposition', 'Particle')) return 'ADP';
  if (has('Auxiliary', 'Modal', 'Copula')) return 'AUX';
  if (has('Verb')) return 'VERB';
  if (has('Adverb', 'Negative')) return 'ADV';
  if (has('Ordinal')) return 'ADJ';
  if (has('ProperNoun', 'Month', 'WeekDay')) return 'PROPN';
  if (has('Value')) return 'NUM';
  if (has('Adjective')) return 'ADJ';
  return has('Noun') ? 'NOUN' : 'X';
}

/// Marks that a term has around it: one word for each run of the same mark.
function marks(text, at) {
  return [...text.matchAll(/(\S)\1*/gu)].map(({ 0: form, index }) => ({
    form, begin: at + index, end: at + index + form.length, lemma: form,
    tag: /^[$£€%+=<>^~|]/.test(form) ? 'SYM' : 'PUNCT',
  }));
}

const contracted = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m)|(?<=can)not|(?<=gon|wan|got)(?:na|ta))$/i;

/// A term as treebanks cut it: clitics, signs of money and of percent are words of their own. `implied` is the
/// term of no letters that compromise sets after a contraction.
function treebankWords(term, implied, at) {
  const word = (form, begin, tags, lemma) => {
    const tag = universalTag(tags, form.toLowerCase());
    return { form, begin, end: begin + form.length, tag, lemma: tag === 'PROPN' ? form : lemma };
  };
  const lemma = term.tags.has('Copula') ? 'be' : term.root || term.implicit || term.text.toLowerCase();
  const cut = (implied || term.tags.has('Possessive')) && contracted.exec(term.text);
  if (cut) {
    const [, stem, clitic] = cut;
    const first = word(stem, at, term.tags, term.implicit || term.root || stem.toLowerCase());
    const second = implied
      ? word(clitic, at + stem.length, implied.tags, implied.tags.has('Copula') ? 'be' : implied.implicit)
      : { form: clitic, begin: first.end, end: first.end + clitic.length, tag: 'PART', lemma: clitic };
    return [first, second];
  }
  const [, before, core, after] = /^([$£€]?)(.*?)(%?)$/s.exec(term.text);
  const middle = core && word(core, at + before.length, term.tags, before || after ? core : lemma);
  return [...marks(before, at), ...(middle ? [middle] : []), ...marks(after, at + before.length + core.length)];
}

/// The terms of a compromise document with where they begin. Loses no character of the text.
function compromiseTerms(document) {
  let at = 0;
  return document.docs.map((sentence) => sentence.map((term) => {
    const begin = at + term.pre.length;
    at = begin + term.text.length + term.post.length;
    return { term, begin };
  }));
}

const compromiseProgram = {
  tag: (text) => compromise(text),
  find(text) {
    const document = compromise(text);
    return [document.people(), document.places(), document.organizations()];
  },
  sentences(text) {
    const document = compromise(text).compute('root');
    return compromiseTerms(document).map((terms) => terms.flatMap(({ term, begin }, i) => {
      const end = begin + term.text.length;
      const before = marks(term.pre, begin - term.pre.length);
      if (!term.text) return [...before, ...marks(term.post, end)]; // its letters stand in the term before
      // The point of an abbreviation belongs to it.
      const point = term.tags.has('Abbreviation') && term.post.startsWith('.') ? 1 : 0;
      const next = terms[i + 1]?.term;
      const words = treebankWords(term, next && !next.text && next.implicit ? next : undefined, begin);
      if (point) {
        const last = words.at(-1);
        last.form += '.';
        last.end += 1;
        last.lemma += '.';
      }
      return [...before, ...words, ...marks(term.post.slice(point), end + point)];
    }));
  },
  names(text) {
    const document = compromise(text);
    const terms = compromiseTerms(document);
    const views = { Person: document.people(), Location: document.places().splitAfter('@hasComma'),
                    Organization: document.organizations(), Money: document.money?.() };
    return Object.entries(views).flatMap(([kind, view]) => (view?.docs ?? []).map((found) => {
      const place = ({ index: [sentence, term] }) => terms[sentence][term];
      const last = place(found.at(-1));
      const written = last.term.text.replace(/['’]s?$/, '');
      return { kind, begin: place(found[0]).begin, end: last.begin + written.length };
    }));
  },
};

export const programs = { 'wink-nlp': wink, compromise: compromiseProgram };

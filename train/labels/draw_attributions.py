#!/usr/bin/env python3
"""Draws the attributions that stance-train.tsv and stance-dev.tsv label.

    train/labels/draw_attributions.py ../shared/corpora/polnear train > drawn.tsv

Part is drawn uniformly over all attributions, part within strata of cues, so that rare stances are there to
be measured. An attribution's weight is one over the chance that it was drawn at all: with it, figures are
those of the corpus as it is. Writes no text of the corpus: names, identifiers, offsets in code points.
"""
import collections
import glob
import os
import random
import re
import sys

SEED = 20151108
UNIFORM = {'train': 240, 'dev': 110}
EACH = {'train': collections.defaultdict(lambda: 25, claims=20),
        'dev': collections.defaultdict(lambda: 14, denies=20, corrects=20, doubts=18, confirms=18, rejects=18)}

# The first whose expression is found in the cue has the attribution.
STRATA = [(name, re.compile(r'\b(' + words + r')\b')) for name, words in [
    ('denies', r"den(y|ies|ied|ying|ials?)|disavow\w*|disclaim\w*|refut\w*|rebut\w*|not true|debunk\w*"),
    ('corrects', r"correct(s|ed|ing|ions?)?|clarif\w+|retract\w*|walk(s|ed|ing)? back|backtrack\w*"
                 r"|back(ed|ing)? (off|away|down)|revers(ed|al|ing|es)|withdr[ae]w\w*|recant\w*"
                 r"|revis(ed|es|ing)|flip\w*|renounc\w*|softened|abandon\w*|fact-check\w*"),
    ('doubts', r"doubt\w*|question(ed|s|ing) (whether|if|the|his|her|their|how|why|what)|questioned|questioning"
               r"|disput\w+|challeng(ed|es|ing|e)|scepti\w*|skepti\w*|cast(s|ing)? doubt|unsure|unclear"
               r"|not sure|uncertain\w*|questions about|wary"),
    ('rejects', r"reject\w*|dismiss\w*|repudiat\w*|rul(ed|es|ing) out|brush\w*|disagree\w*"
                r"|push(ed|es|ing)? back|turned down|rebuff\w*|scoff\w*|shrug\w*|laughed off|shot down|waved off"),
    ('confirms', r"confirm\w*|verif\w+|corroborat\w*|affirm\w*|agree[sd]? (that|with)|agreed|agrees|agree|echo\w*"
                 r"|concur\w*|reaffirm\w*"),
    ('accuses', r"accus\w+|blam\w+|charged?|charges|charging|fault\w*|alleg\w+|implicat\w+|su(ed|ing)|lawsuit"
                r"|finger"),
    ('admits', r"admi(t|ts|tted|tting|ssion)|conced\w+|confess\w*|apolog\w+|acknowledg\w+"),
    ('warns', r"warn\w*|caution\w*|threat\w*|alarm\w*"),
    ('promises', r"promis\w+|vow(s|ed|ing)?|pledg\w+|guarantee\w*|assur\w+|offer(ed|s|ing)?|commit\w*|swor[en]"
                 r"|swear"),
    ('predicts', r"predict\w*|forecast\w*|expect\w*|anticipat\w*|project(s|ed|ing|ions?)|foresee\w*|estimat\w+"),
    ('demands', r"demand\w*|urg(e|ed|es|ing)|call(s|ed|ing)? (for|on|upon)|order(ed|s|ing)|request\w*|plead\w*"
                r"|appeal\w*|recommend\w*|advi[sc]\w+|propos\w+|requir\w+|insist\w* on|encourag\w*|implor\w*"
                r"|instruct\w*|sought|ban|bans|banned"),
    ('praises', r"prais\w+|hail\w*|commend\w*|applaud\w*|laud\w*|welcom\w+|thank\w*|congratulat\w*|tout\w*"
                r"|endors\w+|support\w*|back(s|ed|ing)|defend\w*|favou?r\w*|tribute|admir\w*"),
    ('criticises', r"critici[sz]\w+|criticism|critics?|condemn\w*|slam\w*|blast\w*|attack\w*|decr(y|ied|ies|ying)"
                   r"|deplor\w*|mock\w*|lament\w*|complain\w*|denounc\w*|oppos\w+|against|ripp?(ed|s|ing)"
                   r"|rail(ed|s|ing)|assail\w*|insult\w*|knock\w*"),
    ('asks', r"ask(s|ed|ing)?|wonder\w*|inquir\w*|enquir\w*|question|questions|press(ed|ing)"),
    ('other', r"declin\w+|refus\w+|no comment|respond|comment|silen\w+|avoid\w*|dodg\w+|vote[ds]?|nominat\w+"
              r"|sign(ed|s|ing)|allow\w*|invit\w+|named|would(n.t| not) say|ducked|laugh\w*"),
    ('thinks', r"think\w*|thought|believ\w+|consider\w*|feels?|felt|hop(e|es|ed|ing)|fear\w*|want\w*|know[ns]?"
               r"|knew|suspect\w*|worr\w+|plan\w*|intend\w*|deci\w+|see[ns]?|saw|would like|seem\w*|appear\w*"
               r"|concern\w*|prefer\w*|confident|convinced|view\w*"),
    ('claims', r"claim\w*|assert\w*|insist\w*|maintain\w*|contend\w*|argu\w+|boast\w*"),
]]
REST = 'rest'


def first_annotators(folder):
    """The annotation of each article that counts: its first by name, as `gainsay eval` has it."""
    chosen = {}
    for path in sorted(glob.glob(os.path.join(folder, 'attributions', '*.ann'))):
        article, annotator = re.match(r'(.*)_([0-9a-f]{4})\.ann$', os.path.basename(path)).groups()
        chosen.setdefault(article, (annotator, path))
    return sorted(chosen.items())


def read_attributions(folder):
    for article, (annotator, path) in first_annotators(folder):
        with open(os.path.join(folder, 'text', article + '.txt'), encoding='utf8', newline='') as file:
            text = file.read()
        spans, events = {}, []
        for line in open(path, encoding='utf8'):
            columns = line.rstrip('\n').split('\t')
            if len(columns) > 1 and columns[0].startswith('T'):
                kind, _, ranges = columns[1].partition(' ')
                spans[columns[0]] = kind, [tuple(map(int, piece.split())) for piece in ranges.split(';')]
            elif len(columns) > 1 and columns[0].startswith('E'):
                events.append((columns[0], columns[1].split(' ')[1:]))
        for identifier, arguments in events:
            pieces = collections.defaultdict(list)
            for argument in filter(lambda item: ':' in item, arguments):
                kind, found = spans.get(argument.split(':')[1], ('', []))
                pieces[kind] += found
            if pieces['Cue']:
                cue = ' … '.join(text[begin:end].replace('\n', ' ') for begin, end in sorted(pieces['Cue']))
                yield {'article': article, 'annotator': annotator, 'id': identifier,
                       'source': sorted(pieces['Source']), 'cue': sorted(pieces['Cue']),
                       'content': sorted(pieces['Content']), 'stratum': stratum_of(cue)}


def stratum_of(cue):
    cue = cue.lower().replace('’', "'")
    return next((name for name, expression in STRATA if expression.search(cue)), REST)


def draw(items, split):
    chance = random.Random(f'{SEED} {split}')
    order = list(range(len(items)))
    chance.shuffle(order)
    drawn = {index: 'random' for index in order[:UNIFORM[split]]}
    uniform = UNIFORM[split] / len(items)
    weights = {REST: 1 / uniform}
    for name, _ in STRATA:
        members = [index for index, item in enumerate(items) if item['stratum'] == name]
        (random.Random(f'{SEED} claims {split}') if name == 'claims' else chance).shuffle(members)
        taken = members[:EACH[split][name]]
        for index in taken:
            drawn.setdefault(index, 'stratum')
        weights[name] = 1 / (1 - (1 - uniform) * (1 - len(taken) / max(1, len(members))))
    return [(items[index], how, weights[items[index]['stratum']]) for index, how in sorted(drawn.items())]


def main():
    corpus, split = sys.argv[1:]
    offsets = lambda pieces: ';'.join(f'{begin} {end}' for begin, end in pieces) or '-'
    print('article', 'annotator', 'id', 'source', 'cue', 'content', 'drawn', 'weight', sep='\t')
    for item, how, weight in draw(list(read_attributions(os.path.join(corpus, split))), split):
        print(item['article'], item['annotator'], item['id'], offsets(item['source']), offsets(item['cue']),
              offsets(item['content']), how, f'{weight:.4f}', sep='\t')


if __name__ == '__main__':
    main()

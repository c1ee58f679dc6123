// The text of an article in paragraphs, each cut into stretches that lie in the same parts of attributions.
import type { Analysis, Words } from "./analysis";
import { utf16Offsets } from "./bytes";

export type Part = "source" | "cue" | "content";

export interface Stretch {
  text: string;
  /** The first UTF-8 byte. */
  begin: number;
  /** Which attributions it is a part of, and which part. */
  in: { attribution: number; part: Part }[];
  /** How many contents lie around it. */
  depth: number;
  /** The attribution whose first cue, or first part where it has no cue, begins here. */
  opens: number[];
  /** Attributed to nobody. */
  own: boolean;
  /** A finding on the headline is about it. */
  finding: boolean;
}

export interface Block {
  kind: string;
  begin: number;
  stretches: Stretch[];
}

interface Edge {
  byte: number;
  change: (open: Open) => void;
}

interface Open {
  parts: Map<string, { attribution: number; part: Part }>;
  own: number;
  finding: number;
}

function edgesOf(words: Words, into: Edge[], enter: (open: Open) => void, leave: (open: Open) => void) {
  into.push({ byte: words.begin, change: enter }, { byte: words.end, change: leave });
}

/** Where attribution `id` is anchored: its cue, or else the first of its other words. */
export function anchorOf(analysis: Analysis, id: number): number {
  const item = analysis.attributions[id];
  if (!item) return 0;
  return (item.cue[0] ?? item.source[0] ?? item.content[0])?.begin ?? 0;
}

/** Sentences that no attribution touches: as the reader found them or, where a ledger doesn't keep them, by the browser. */
export function ownVoice(analysis: Analysis): Words[] {
  if (analysis.own_voice) return analysis.own_voice;
  const touched = analysis.attributions.flatMap((each) => [...each.source, ...each.cue, ...each.content]);
  touched.sort((a, b) => a.begin - b.begin);
  const encoder = new TextEncoder();
  const out: Words[] = [];
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  const bounds = analysis.paragraphs.flatMap((each) => [each.begin, each.end]);
  const units = utf16Offsets(analysis.text, bounds);
  let next = 0;
  analysis.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== "body") return;
    const text = analysis.text.slice(units[2 * index], units[2 * index + 1]);
    if (text.length > 100_000) return;
    let begin = paragraph.begin;
    for (const { segment } of segmenter.segment(text)) {
      const end = begin + encoder.encode(segment).length;
      while (next < touched.length && (touched[next]?.end ?? 0) <= begin) next += 1;
      let meets = false;
      for (let at = next; at < touched.length && (touched[at]?.begin ?? 0) < end; at += 1)
        meets ||= (touched[at]?.end ?? 0) > begin;
      if (!meets) out.push({ begin, end, text: segment.trim() });
      begin = end;
    }
  });
  return out;
}

function allEdges(analysis: Analysis): Edge[] {
  const edges: Edge[] = [];
  analysis.attributions.forEach((item, attribution) => {
    for (const part of ["source", "cue", "content"] as const) {
      item[part].forEach((words, piece) => {
        const key = `${attribution} ${part} ${piece}`;
        edgesOf(
          words,
          edges,
          (open) => open.parts.set(key, { attribution, part }),
          (open) => open.parts.delete(key),
        );
      });
    }
  });
  for (const words of ownVoice(analysis))
    edgesOf(words, edges, (open) => (open.own += 1), (open) => (open.own -= 1));
  for (const { headline } of analysis.headline_findings)
    edgesOf(headline, edges, (open) => (open.finding += 1), (open) => (open.finding -= 1));
  for (const { begin, end } of analysis.paragraphs) {
    edges.push({ byte: begin, change: () => {} }, { byte: end, change: () => {} });
  }
  return edges.sort((a, b) => a.byte - b.byte);
}

export function blocksOf(analysis: Analysis): Block[] {
  const edges = allEdges(analysis);
  const units = utf16Offsets(analysis.text, edges.map((each) => each.byte));
  const anchors = new Map<number, number[]>();
  analysis.attributions.forEach((_, id) => {
    const byte = anchorOf(analysis, id);
    anchors.set(byte, [...(anchors.get(byte) ?? []), id]);
  });
  const blocks: Block[] = analysis.paragraphs.map(({ kind, begin }) => ({ kind, begin, stretches: [] }));
  const open: Open = { parts: new Map(), own: 0, finding: 0 };
  let block = 0;
  edges.forEach((edge, index) => {
    edge.change(open);
    const next = edges[index + 1];
    if (!next || next.byte === edge.byte) return;
    while (block + 1 < blocks.length && (analysis.paragraphs[block + 1]?.begin ?? Infinity) <= edge.byte)
      block += 1;
    const paragraph = analysis.paragraphs[block];
    if (!paragraph || edge.byte < paragraph.begin || edge.byte >= paragraph.end) return;
    const parts = [...open.parts.values()];
    blocks[block]?.stretches.push({
      text: analysis.text.slice(units[index], units[index + 1]),
      begin: edge.byte,
      in: parts,
      depth: parts.filter((each) => each.part === "content").length,
      opens: anchors.get(edge.byte) ?? [],
      own: open.own > 0,
      finding: open.finding > 0,
    });
  });
  return blocks;
}

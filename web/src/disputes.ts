// A dispute as the desk shows it: a claim, and what answers it. Within one article it is made here, from what was
// read in it; one that joins articles has the same shape, whoever makes it.
import { type Analysis, type Attribution, joined, nameOf, publisherOf, rolesOf, speakerOf } from "./analysis";
import type { AnswerTo, Dispute, Piece, Said } from "./across";
import type { Review } from "./api";
import { judgedKey } from "./reviews.svelte";
import { links } from "./router.svelte";
import { answerings } from "./words";

/** Which shape an answer has: another figure or time is none of the first three. */
export type Answering = "denial" | "confirmation" | "silence" | "other";

export interface Statement {
  article: string | null; // null: a document that is in no ledger
  attribution: number;
  speaker: string;
  named: boolean;
  roles: string;
  anonymity: string;
  stance: string;
  certainty: string;
  polarity: string;
  words: string;
  cue: string;
  publisher: string;
  published: string | null;
  /** When it was said, as a date where that is known. */
  said: string | null;
  /** The same as the article has it. */
  saidAs: string | null;
  /** Who says that it was said, the nearest first. */
  through: string[];
  /** An earlier one says it in the same words: no further voice. */
  repeats: boolean;
  /** Its words against the first ones; null where they are those, or nothing is known. */
  difference: Piece[] | null;
  /** The address of its characters. */
  at: string;
}

/** That an answer answers a claim: what people can decide on. */
export interface AnswerLink {
  article: string;
  attribution: number;
  /** "ARTICLE:NUMBER" */
  claim: string;
  reviews: Review[];
}

export interface Answer {
  kind: Answering;
  does: string;
  statement: Statement;
  evidence: string;
  confidence: number | null;
  /** null where nothing is linked: a document that is in no ledger, or the accused who says nothing. */
  link: AnswerLink | null;
}

export interface DisputeView {
  claims: Statement[];
  answers: Answer[];
}

/** What an answer is called, and which shape it has. */
export const answersBy: Record<string, [Answering, string]> = {
  denies: ["denial", "Denies it"],
  rejects: ["denial", "Rejects it"],
  doubts: ["denial", "Doubts it"],
  corrects: ["denial", "Corrects it"],
  retracts: ["denial", "Takes it back"],
  contradicts: ["denial", "Says the contrary"],
  differs: ["other", "Says otherwise"],
  confirms: ["confirmation", "Confirms it"],
  admits: ["confirmation", "Admits it"],
  declined: ["silence", "Declined to comment"],
  unanswered: ["silence", "Did not respond"],
  unreached: ["silence", "Could not be reached"],
  silent: ["silence", "Is not heard in the article"],
};

export const evidenceWords: Record<string, string> = {
  explicit_answer: "answers it in so many words",
  negated_restatement: "says the same with a no",
  same_speaker: "the same speaker takes it up again",
  next_statement: "comes right after it",
};

export function statementOf(analysis: Analysis, item: Attribution, article: string | null): Statement {
  const time = typeof item.said_at === "number" ? analysis.times?.[item.said_at] : undefined;
  return {
    article,
    attribution: item.id,
    speaker: nameOf(analysis, item),
    named: speakerOf(analysis, item)?.anonymity === "named",
    roles: rolesOf(analysis, item),
    anonymity: item.anonymity,
    stance: item.stance,
    certainty: item.certainty,
    polarity: item.polarity,
    words: joined(item.content),
    cue: joined(item.cue),
    publisher: publisherOf(analysis.article),
    published: analysis.article.published?.iso ?? null,
    said: time?.interval?.begin ?? null,
    saidAs: item.time?.text ?? time?.text ?? null,
    through: [],
    repeats: false,
    difference: null,
    at: article === null ? `#a${item.id}` : links.article(article, item.id),
  };
}

/** Who was asked and gave no words: what answers a claim without content of its own. */
function silencesOf(analysis: Analysis, claims: number[], spoken: Set<number>): number[] {
  return analysis.attributions
    .filter(
      (each) =>
        each.stance === "other" &&
        each.answers.some((claim) => claims.includes(claim)) &&
        !spoken.has(each.id) &&
        isSilence(each),
    )
    .map((each) => each.id);
}

/** Declined to comment, could not be reached, did not respond. */
export function isSilence(item: Attribution): boolean {
  const cue = joined(item.cue).toLowerCase();
  return (
    item.stance === "other" &&
    /\b(declin|refus|respond|repl|reach|comment|answer|silent|silence|return)/.test(cue) &&
    (item.content.length === 0 || /\b(comment|request|question|call|email|message)/.test(joined(item.content).toLowerCase()))
  );
}

/** The order of time: when it was said where that is known, else when it was published, else as it stands. */
export function byTime(a: Statement, b: Statement): number {
  const left = a.said ?? a.published ?? "";
  const right = b.said ?? b.published ?? "";
  return left.localeCompare(right) || a.attribution - b.attribution;
}

/** `reviews`: what people decided on the article. */
export function disputeIn(analysis: Analysis, number: number, article: string | null, reviews: Review[] = []): DisputeView | null {
  const dispute = analysis.disputes[number];
  if (!dispute) return null;
  const items = (ids: number[]) => ids.flatMap((id) => analysis.attributions[id] ?? []);
  const statement = (item: Attribution) => statementOf(analysis, item, article);
  const evidenceOf = (item: Attribution) =>
    dispute.evidence
      .filter(({ answer_words: { begin } }) =>
        [...item.source, ...item.cue, ...item.content].some((each) => each.begin <= begin && begin < each.end),
      )
      .map((each) => evidenceWords[each.kind] ?? each.kind)
      .filter((each, index, all) => all.indexOf(each) === index)
      .join(", ");
  const linkOf = (item: Attribution): AnswerLink | null => {
    const answered = analysis.attributions[dispute.claims.find((each) => item.answers.includes(each)) ?? dispute.claims[0] ?? -1];
    if (article === null || !answered) return null;
    const key = `${judgedKey(item)}>${article}:${judgedKey(answered)}`;
    return { article, attribution: item.id, claim: `${article}:${answered.id}`, reviews: reviews.filter((each) => each.judged === key) };
  };
  const spoken = new Set([...dispute.claims, ...dispute.denials, ...dispute.confirmations]);
  const answers = [
    ...items(dispute.denials).map((item) => ({ kind: "denial" as const, item })),
    ...items(dispute.confirmations).map((item) => ({ kind: "confirmation" as const, item })),
    ...items(silencesOf(analysis, dispute.claims, spoken)).map((item) => ({ kind: "silence" as const, item })),
  ].map(({ kind, item }) => ({ kind, does: answerings[kind], statement: statement(item), evidence: evidenceOf(item), confidence: null, link: linkOf(item) }));
  return {
    claims: items(dispute.claims).map(statement).sort(byTime),
    answers: answers.sort((a, b) => byTime(a.statement, b.statement)),
  };
}

/** The disputes of an article that an attribution is part of. */
export function disputesOf(analysis: Analysis, attribution: number): number[] {
  return analysis.disputes.flatMap((each, index) =>
    [...each.claims, ...each.denials, ...each.confirmations].includes(attribution) ? [index] : [],
  );
}

/** What the source adds to the speaker's name: a role; nothing where it is a shorter form of the name. */
function addedBy(source: string, speaker: string): string {
  if (source.includes(speaker)) return source.length - speaker.length > 12 ? source : "";
  const words = speaker.toLowerCase().split(/\s+/);
  return source.toLowerCase().split(/[^\p{L}\p{N}]+/u).some((word) => words.includes(word)) ? "" : source;
}

function statementFrom(said: Said): Statement {
  return {
    article: said.article,
    attribution: said.attribution,
    speaker: said.speaker ?? said.source ?? "Nobody named",
    named: said.speaker !== null && said.anonymity === "named",
    roles: said.speaker === null ? "" : addedBy(said.source ?? "", said.speaker),
    anonymity: said.anonymity ?? "named",
    stance: said.stance ?? "",
    certainty: said.certainty ?? "plain",
    polarity: said.polarity ?? "positive",
    words: said.content ?? "",
    cue: said.cue ?? "",
    publisher: said.publisher ?? said.site ?? "unknown publisher",
    published: said.published,
    said: null,
    saidAs: null,
    through: said.through,
    repeats: said.repeats,
    difference: said.difference ?? null,
    at: links.article(said.article, said.attribution),
  };
}

export function statementsOf(said: Said[]): Statement[] {
  return said.map(statementFrom);
}

/** A dispute that the ledger found, in whichever articles. */
export function disputeAcross({ claim, said: claims, answers }: Dispute): DisputeView {
  const answer = ({ kind: by, evidence, confidence, told, said, reviews = [] }: AnswerTo): Answer => {
    const [kind, does] = answersBy[by] ?? ["other", by];
    const statement = statementFrom(said);
    // The accused, who says nothing: what is told of it, or else the accusation.
    if (told) statement.at = links.bytes(said.article, told);
    const { article, attribution } = said;
    const isClaim = claims.some((each) => each.article === article && each.attribution === attribution);
    return { kind, does, statement, evidence, confidence, link: isClaim ? null : { article, attribution, claim, reviews } };
  };
  return { claims: statementsOf(claims), answers: answers.map(answer) };
}

// A dispute as the desk shows it: a claim, and what answers it. Within one article it is made here, from what was
// read in it; one that joins articles has the same shape, whoever makes it.
import { type Analysis, type Attribution, joined, nameOf, publisherOf, rolesOf, speakerOf } from "./analysis";

export type Answering = "denial" | "confirmation" | "silence";

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
}

export interface DisputeView {
  claims: Statement[];
  answers: { kind: Answering; statement: Statement; evidence: string }[];
}

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

export function disputeIn(analysis: Analysis, number: number, article: string | null): DisputeView | null {
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
  const spoken = new Set([...dispute.claims, ...dispute.denials, ...dispute.confirmations]);
  const answers = [
    ...items(dispute.denials).map((item) => ({ kind: "denial" as const, item })),
    ...items(dispute.confirmations).map((item) => ({ kind: "confirmation" as const, item })),
    ...items(silencesOf(analysis, dispute.claims, spoken)).map((item) => ({ kind: "silence" as const, item })),
  ].map(({ kind, item }) => ({ kind, statement: statement(item), evidence: evidenceOf(item) }));
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

// Words of the interface: what stances, kinds of sources and findings are called. docs/stances.md defines them.

export const stances: Record<string, string> = {
  says: "puts it in words, no more",
  claims: "asserts what the reporter keeps at a distance",
  denies: "says that a statement is untrue, or a deed was not done",
  rejects: "turns away a report, demand, plan or charge",
  doubts: "calls it into question without denying it",
  confirms: "says that what others said holds",
  accuses: "says that somebody did wrong",
  admits: "grants what speaks against itself",
  corrects: "puts an earlier statement right, takes it back, turns from it",
  warns: "says that harm may come",
  promises: "binds itself",
  predicts: "says what will be",
  demands: "tells or asks somebody to do or not to do something",
  asks: "puts a question",
  praises: "speaks well of it, or takes its side",
  criticises: "speaks ill of it, or takes the other side",
  thinks: "holds, wants, feels or knows it; nothing need be said aloud",
  other: "does something else with it: declines, leaves unanswered, votes, names, allows",
};

/** What a list says of a stance: nothing where it is none of the others, since the words say more then. */
export function stanceWords({ stance, polarity }: { stance: string | null; polarity?: string | null }): string {
  return stance === null || stance === "other" ? "" : `${polarity === "negative" ? "not: " : ""}${stance}`;
}

export const anonymities: Record<string, string> = {
  named: "named",
  role: "by its role",
  unnamed: "unnamed",
  collective: "a group without names",
  document: "a document",
  none: "nobody is named",
};

export const certainties: Record<string, string> = {
  plain: "plain",
  hedged: "hedged",
  reported: "reported by others",
  conditional: "conditional",
};

export const findings: Record<string, string> = {
  source_widened: "The headline names a wider source",
  source_changed: "The headline names another source",
  content_not_in_body: "Not in the body",
  hedge_dropped: "The headline is surer than the body",
  quote_altered: "The quotation differs",
  attribution_dropped: "The headline names nobody who says so",
  number_changed: "The count differs",
};

export const answerings = { denial: "Denial", confirmation: "Confirmation", silence: "No answer", other: "Says otherwise" } as const;

/** What became of who said what from one text to another. */
export const changesWords: Record<string, string> = {
  went: "cut",
  appeared: "added",
  unattributed: "no longer attributed to anybody",
  attributed: "now attributed",
  softened: "softened",
  hardened: "hardened",
  restated: "said otherwise",
  source_went: "its source was cut",
  source_appeared: "a source was added",
  source_changed: "another source",
};

/** How an article credits whom it has its words from. */
export const creditWords: Record<string, string> = {
  first_published: "first published by",
  dateline: "dateline",
  byline: "byline",
  line: "credit line",
  copyright: "copyright",
  contributor: "contributor",
};

export const verdictSigns: Record<string, string> = { accept: "✓", correct: "✎", reject: "✕", withdraw: "↺" };

/** Who decided, and when. */
export function decidedWords({ reviewer, decided }: { reviewer: string; decided: string }): string {
  return `${reviewer}, ${decided.replace("T", " ").replace("Z", " UTC")}`;
}

/** Shapes beside the colours, for who can't tell those apart and for paper. */
export const answeringSigns = { denial: "✕", confirmation: "✓", silence: "○", other: "≠" } as const;

export const contestedBy: Record<string, boolean> = { denies: true, rejects: true, doubts: true, corrects: true };

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "14 Mar 2024", "Mar 2024", "2024": as much as is known, the same in every browser. */
export function dateWords(iso: string | null | undefined): string {
  if (!iso) return "no date";
  const [, year = "", month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso) ?? [];
  if (!year) return iso;
  const name = month ? `${months[Number(month) - 1] ?? month} ` : "";
  return `${day ? `${Number(day)} ` : ""}${name}${year}`;
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** "3 days later", "on the same day"; empty where a day is not known. */
export function daysLater(days: number | null): string {
  if (days === null) return "";
  if (days === 0) return "on the same day";
  return `${counted(Math.abs(days), "day")} ${days < 0 ? "before" : "later"}`;
}

/** Days from one date to another; null where a day is not known. */
export function daysBetween(from: string | null, to: string | null): number | null {
  const day = (iso: string | null) => (iso && /^\d{4}-\d{2}-\d{2}/.test(iso) ? Date.parse(iso.slice(0, 10)) : Number.NaN);
  const days = Math.round((day(to) - day(from)) / 86_400_000);
  return Number.isNaN(days) ? null : days;
}

// What was read in an article: docs/schema/analysis-1.schema.json. Spans are UTF-8 bytes of `text`.

export interface Words {
  begin: number;
  end: number;
  text: string;
}

export interface Attribution {
  id: number;
  source: Words[];
  cue: Words[];
  content: Words[];
  mode: string;
  stance: string;
  polarity: string;
  certainty: string;
  anonymity: string;
  addressee: Words | null;
  time: Words | null;
  said_at?: number | null;
  said_in?: number | null;
  times_said?: number[];
  places_said?: number[];
  parent: number | null;
  answers: number[];
  speaker: number | null;
  confidence: number;
}

export interface Speaker {
  id: number;
  name: string;
  entity: number | null;
  anonymity: string;
  attributions: number[];
  roles: number[];
}

export interface Role {
  id: number;
  phrase: Words;
}

export interface Dispute {
  claims: number[];
  denials: number[];
  confirmations: number[];
  evidence: { kind: string; answer_words: Words; claim_words: Words | null }[];
}

export interface HeadlineFinding {
  kind: string;
  headline: Words;
  body: Words | null;
  explanation: string;
}

export interface TimeExpression extends Words {
  kind: string;
  value: string | null;
  interval: { begin: string | null; end: string | null } | null;
  unresolved: string | null;
}

export interface Point {
  latitude: number;
  longitude: number;
}

export interface Place extends Words {
  unlocated: string | null;
  name: string | null;
  country: string | null;
  at: Point | null;
  candidates: number;
  offset: (Words & { kilometres: number; bearing: number; at: Point | null }) | null;
}

export interface Entity {
  id: number;
  kind: string;
  name: string;
  aliases: { name: string; kind: string }[];
}

export interface Timestamp {
  iso: string;
  precision: string;
  found: string;
}

export interface ArticleHead {
  id: string;
  title: string | null;
  standfirst: string | null;
  authors: string[];
  published: Timestamp | null;
  modified: Timestamp | null;
  publisher: string | null;
  site: string | null;
  url: string | null;
  language: string | null;
  dateline: string | null;
}

export interface Paragraph {
  begin: number;
  end: number;
  kind: string;
}

export interface Analysis {
  article: ArticleHead;
  text: string;
  paragraphs: Paragraph[];
  entities: Entity[];
  roles: Role[];
  speakers: Speaker[];
  attributions: Attribution[];
  disputes: Dispute[];
  headline_findings: HeadlineFinding[];
  own_voice?: Words[];
  times?: TimeExpression[];
  places?: Place[];
}

/** Pieces of one part, as the ledger joins them. */
export function joined(words: Words[]): string {
  return words.map((each) => each.text.trim()).join(" … ");
}

export function speakerOf(analysis: Analysis, attribution: Attribution): Speaker | undefined {
  return attribution.speaker === null ? undefined : analysis.speakers[attribution.speaker];
}

/** Who says it, in the fullest form that the article uses; the words of the text where nobody is named. */
export function nameOf(analysis: Analysis, attribution: Attribution): string {
  return speakerOf(analysis, attribution)?.name ?? (joined(attribution.source) || "Nobody named");
}

/** What the article says that its source is: "chief inspector". */
export function rolesOf(analysis: Analysis, attribution: Attribution): string {
  const ids = speakerOf(analysis, attribution)?.roles ?? [];
  return [...new Set(ids.map((id) => analysis.roles[id]?.phrase.text ?? ""))].filter(Boolean).join(", ");
}

export function publisherOf(head: { publisher: string | null; site: string | null }): string {
  return head.publisher ?? head.site ?? "unknown publisher";
}

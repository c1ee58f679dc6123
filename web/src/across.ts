// What joins articles, as the server has it: docs/api.md.
import { type ActorLine, get, type Page, type Query, type Review, send } from "./api";

/** A piece of two wordings held side by side. */
export interface Piece {
  kind: "both" | "only_first" | "only_second";
  words: string;
}

export interface Span {
  begin: number;
  end: number;
}

/** An attribution of a thread. */
export interface Said {
  article: string;
  attribution: number;
  title: string | null;
  site: string | null;
  publisher: string | null;
  published: string | null;
  speaker: string | null;
  source: string | null;
  cue: string | null;
  content: string | null;
  stance: string | null;
  certainty: string | null;
  polarity: string | null;
  anonymity: string | null;
  through: string[];
  repeats: boolean;
  difference?: Piece[];
}

export interface AnswerTo {
  kind: string;
  evidence: string;
  confidence: number;
  told: Span | null;
  said: Said;
  /** On one dispute's page: what people decided on whether it answers the claim, oldest first. */
  reviews?: Review[];
}

export interface SharedClaim {
  claim: string;
  articles: number;
  wordings: number;
  said: Said[];
}

export interface Dispute extends SharedClaim {
  answers: AnswerTo[];
}

/** As lists show it: who said it first, and how many answers of each kind repeat no other. */
export interface BriefDispute extends SharedClaim {
  counts?: Record<string, number>;
  /** Of the claim and its answers. */
  all_articles?: number;
}

export interface Reply {
  accused: string;
  reply: string;
  reply_words: string | null;
  reply_at: Span | null;
  accusation: Said;
  later: { kind: string; evidence: string; days: number | null; said: Said } | null;
}

/** An attribution in words. */
export interface AttributionWords {
  attribution: number;
  source: string | null;
  cue: string | null;
  content: string | null;
  stance: string;
}

export interface Changed {
  kind: string;
  denial: boolean;
  before: AttributionWords | null;
  after: AttributionWords | null;
  difference?: Piece[];
}

/** One text held against an earlier one. */
export interface HeldAgainst {
  common_words: number;
  words_before: number;
  words_after: number;
  words_cut: number;
  words_added: number;
  drops_denial: boolean;
  passages: { before: string | null; after: string | null }[];
  changes: Changed[];
}

/** What both a copy and a version have; the first one of its list is held against nothing. */
interface Text extends Partial<HeldAgainst> {
  article: string;
  title: string | null;
  site: string | null;
  publisher: string | null;
  published: string | null;
}

export interface CopyMember extends Text {
  credits: { kind: string; name: string }[];
  origin: number;
  held_against: string | null;
  certainly_later: boolean;
}

export interface CopyGroup {
  group: string;
  origins: string[];
  members: CopyMember[];
}

export interface Version extends Text {
  modified: string | null;
  fetched: string | null;
  order_known: boolean;
}

export interface VersionList {
  address: string;
  versions: Version[];
}

/** What a text was held against, where it was against anything. */
export function heldAgainst(text: Partial<HeldAgainst>): HeldAgainst | null {
  return text.changes === undefined ? null : (text as HeldAgainst);
}

export interface NameUse {
  name: string;
  publisher: string | null;
  first: string | null;
  last: string | null;
  articles: number;
  times: number;
}

export interface Member {
  article: string;
  entity: number;
  name: string;
  rule: string | null;
  decision: number | null;
  evidence: string | null;
}

export interface Account {
  id: string;
  name: string;
  kind: string | null;
  names: NameUse[];
  roles: { role: string; former: boolean; first: string | null; last: string | null; articles: number }[];
  stances: Record<string, number>;
  members: Member[];
  apart: { actor: string; rule: string; decision: number | null; evidence: string }[];
}

/** An account with the first of its names, roles and members, and how many there are. */
export interface AccountInPart extends Account {
  counts: { names: number; roles: number; members: number; articles: number };
}

export interface ActorDecision {
  decision: number;
  kind: string;
  words: string;
  /** An entity is its article and the key of its name. */
  subject: { members?: [string, string][]; stays?: [string, string] };
  made_by: string;
  made_at: string;
  undone_by: string | null;
  undone_at: string | null;
}

export type ActorChange =
  | { kind: "merge"; actors: string[]; by: string }
  | { kind: "split"; actor: string; parts: string[]; by: string }
  | { kind: "undo"; decision: number; by: string };

export interface SpokenOf {
  speaker: string;
  speaker_kind: string | null;
  of: string;
  of_kind: string | null;
  claims: number;
  articles: number;
  denials: number;
  accusations: number;
}

export const across = {
  disputes: (query: Query, signal?: AbortSignal) => get<Page<Dispute>>("disputes", query, signal),
  briefDisputes: (query: Query, signal?: AbortSignal) => get<Page<BriefDispute>>("disputes", query, signal),
  dispute: (id: string) => get<Dispute & { replies: Reply[] }>(`disputes/${encodeURIComponent(id)}`),
  shared: (query: Query, signal?: AbortSignal) => get<Page<BriefDispute>>("claims/shared", query, signal),
  replies: (query: Query, signal?: AbortSignal) => get<Page<Reply>>("replies", query, signal),
  copies: (query: Query) => get<Page<CopyGroup>>("copies", query),
  actors: (query: Query) => get<Page<ActorLine>>("actors", query),
  copiesOf: async (article: string) => (await get<Page<CopyGroup>>(`articles/${article}/copies`)).items[0] ?? null,
  versionsOf: async (article: string) => (await get<Page<VersionList>>(`articles/${article}/versions`)).items[0] ?? null,
  actor: (id: string) => get<Account>(`actors/${encodeURIComponent(id)}`),
  actorSummary: (id: string) => get<ActorLine>(`actors/${encodeURIComponent(id)}/summary`),
  actorInPart: (id: string) => get<AccountInPart>(`actors/${encodeURIComponent(id)}`, { most: 20 }),
  namesOf: (id: string, query: Query, signal?: AbortSignal) => get<Page<NameUse>>(`actors/${id}/names`, query, signal),
  membersOf: (id: string, query: Query, signal?: AbortSignal) => get<Page<Member>>(`actors/${id}/members`, query, signal),
  decisionsOn: (actor_id: string) => get<Page<ActorDecision>>("actor-decisions", { actor_id, limit: 200 }),
  decide: (change: ActorChange) => send<ActorDecision>("actor-decisions", change),
  spokenOf: (query: Query, signal?: AbortSignal) => get<{ since: string | null; items: SpokenOf[] }>("spoken-of", query, signal),
};

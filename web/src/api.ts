// What the server is asked: docs/api.md. Everything goes to the server that sent this page, and nowhere else.
import type { Analysis } from "./analysis";
import { early } from "./early";
import { type Query, withQuery } from "./questions";

export type { Query } from "./questions";

export interface ArticleLine {
  id: string;
  title: string | null;
  site: string | null;
  publisher: string | null;
  published: string | null;
  url: string | null;
}

export interface ListedArticle extends ArticleLine {
  attributions: number;
}

export interface FoundArticle extends ListedArticle {
  excerpt: string;
}

export interface ClaimLine {
  article: ArticleLine;
  attribution: number;
  speaker: string | null;
  source: string | null;
  cue: string | null;
  content: string | null;
  mode: string;
  stance: string;
  polarity: string;
  certainty: string;
  anonymity: string | null;
  denials: number;
  confirmations: number;
}

export interface ActorLine {
  /** null where no name stands for anybody in particular. */
  id: string | null;
  name: string;
  names: string[];
  kind: string | null;
  articles: number;
  claims: number;
  contested: number;
}

export interface LedgerSize {
  program: string;
  articles: number;
  documents: number;
  attributions: number;
  failures: number;
  takes: { documents: boolean; addresses: boolean; reviews: boolean };
}

export type Verdict = "accept" | "correct" | "reject" | "withdraw";

export interface Decision {
  attribution: number;
  /** "ARTICLE:NUMBER" of a claim, where it is decided whether the attribution answers that. */
  answers?: string;
  verdict: Verdict;
  stance?: string | null;
  note?: string | null;
  reviewer: string;
}

export interface Review extends Omit<Decision, "answers"> {
  answers: { article: string; judged: string } | null;
  number: number;
  article: string;
  judged: string;
  decided: string;
}

export interface StoredArticle {
  id: string;
  reader: { program: string; models: string };
  documents: { id: string; kind: string; seen: { input: string }[] }[];
  analysis: Analysis;
}

export interface Page<Row> {
  items: Row[];
  next: string | null;
}

/** What went wrong, in words for people. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    detail: string,
  ) {
    super(detail);
  }
}

async function answered(response: Response): Promise<unknown> {
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body;
  const detail = body && typeof body === "object" && "detail" in body ? String(body.detail) : response.statusText;
  throw new Problem(response.status, detail);
}

async function asked(path: string, init: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await ((init.method === undefined && early(path)) || fetch(`/api/v1/${path}`, init));
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new Problem(0, "The server does not answer. Is gainsay serve still running?");
  }
  return answered(response);
}

export async function get<Answer>(path: string, query: Query = {}, signal?: AbortSignal): Promise<Answer> {
  return (await asked(withQuery(path, query), signal ? { signal } : {})) as Answer;
}

/** Sends something that the server takes down. */
export async function send<Answer>(path: string, body: object): Promise<Answer> {
  const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  return (await asked(path, init)) as Answer;
}

export const api = {
  ledger: () => get<LedgerSize>("ledger"),
  articles: (query: Query = {}) => get<Page<ListedArticle>>("articles", query),
  article: (id: string) => get<StoredArticle>(`articles/${encodeURIComponent(id)}`),
  claims: (query: Query = {}, signal?: AbortSignal) => get<Page<ClaimLine>>("claims", query, signal),
  actors: (query: Query = {}, signal?: AbortSignal) => get<Page<ActorLine>>("actors", query, signal),
  search: (words: string, cursor?: string, signal?: AbortSignal) =>
    get<Page<FoundArticle>>("search", { words, cursor }, signal),
  reviewsOf: (id: string) => get<Page<Review>>(`articles/${encodeURIComponent(id)}/reviews`),
  reviews: (query: Query = {}) => get<Page<Review>>("reviews", query),
  decide: (id: string, decision: Decision) => send<Review>(`articles/${encodeURIComponent(id)}/reviews`, decision),
  failures: () => get<Page<{ input: string; cause: string; message: string }>>("failures"),
  /** Has a document read; nothing of it is kept. */
  read: async (body: Blob | string, type: string) =>
    (await asked("read", { method: "POST", headers: { "Content-Type": type }, body })) as Analysis,
};

// What each page asks first. Kept apart from the pages, so that it is asked while these are still on their way
// (early.ts): a page asks by these very addresses.
import { filterOf } from "./filters";
import type { Route } from "./routes";

export type Query = Record<string, string | number | boolean | undefined>;

export function withQuery(path: string, query: Query): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") given.set(name, String(value));
  }
  const text = given.toString();
  return text ? `${path}?${text}` : path;
}

const flag = (query: URLSearchParams, name: string) => (query.get(name) === "true" ? true : undefined);
export const isActorId = (name: string) => /^[0-9a-f]{32}$/.test(name);

const sayingsOf = (query: URLSearchParams): Query => ({
  ...filterOf(query),
  contested: flag(query, "contested"),
  article: query.get("article") ?? "",
});

/** What is typed, as words to search for while they are typed: the last one may go on. */
export function typedWords(typed: string): string {
  const words = typed.trim();
  if (!words) return "";
  // A phrase that is not closed yet.
  if ((words.split('"').length - 1) % 2 === 1) return words.endsWith('"') ? words.slice(0, -1).trim() : `${words}"`;
  return /[\p{L}\p{N}]$/u.test(typed) ? `${words}*` : words;
}

/** Stances that turn a claim down. */
export const turnedDown = ["denies", "rejects", "doubts", "corrects"];

export const asking = {
  contested: (): Query => ({ most: true, brief: true, limit: 8 }),
  newest: (): Query => ({ limit: 8 }),
  articles: (): Query => ({ limit: 12 }),
  claims: (query: URLSearchParams): Query => ({ ...filterOf(query), contested: flag(query, "contested"), limit: 30 }),
  threads: (query: URLSearchParams): Query => ({ ...filterOf(query), article: query.get("article") ?? "", brief: true, limit: 20 }),
  replies: (query: URLSearchParams): Query => ({ ...filterOf(query), unheard: flag(query, "unheard"), limit: 30 }),
  actors: (words: string): Query => ({ actor: words.trim() ? `${words.trim()}*` : "", limit: 40 }),
  called: (name: string): Query => ({ called: name, limit: 50 }),
  actorClaims: (actor_id: string): Query => ({ actor_id, limit: 20 }),
  actorDenials: (actor_id: string): Query => ({ actor_id, contests: true, limit: 10 }),
  actorReplies: (accused: string): Query => ({ accused, limit: 10 }),
  spokenOf: (query: URLSearchParams): Query => ({ ...filterOf(query), limit: 100 }),
  timeline: (query: URLSearchParams): Query => ({ ...sayingsOf(query), part: "saying", newest: true, limit: 40 }),
  places: (query: URLSearchParams): Query => ({ ...sayingsOf(query), limit: 80 }),
};

/** The addresses below /api/v1/ that a page asks before anything else. */
export function firstQuestions(route: Route): string[] {
  switch (route.page) {
    case "front": {
      const words = typedWords(route.words);
      return words
        ? [withQuery("search", { words }), withQuery("claims", { words, limit: 12 })]
        : [withQuery("claims", asking.newest()), withQuery("articles", asking.articles()), withQuery("disputes", asking.contested())];
    }
    case "claims":
      return [withQuery("claims", asking.claims(route.query))];
    case "disputes":
      return [withQuery("disputes", asking.threads(route.query))];
    case "shared":
      return [withQuery("claims/shared", asking.threads(route.query))];
    case "thread":
      return [`disputes/${encodeURIComponent(route.id)}`];
    case "replies":
      return [withQuery("replies", asking.replies(route.query))];
    case "article":
    case "dispute":
      return [`articles/${encodeURIComponent(route.id)}`];
    case "actors":
      return [withQuery("actors", asking.actors(route.words))];
    case "actor":
      return isActorId(route.name)
        ? [
            `actors/${route.name}/summary`,
            withQuery("claims", asking.actorClaims(route.name)),
            withQuery("claims", asking.actorDenials(route.name)),
            withQuery("replies", asking.actorReplies(route.name)),
          ]
        : [withQuery("actors", asking.called(route.name))];
    case "speaks":
      return [withQuery("spoken-of", asking.spokenOf(route.query))];
    case "timeline":
      return [withQuery("timeline", asking.timeline(route.query))];
    case "map":
      return [withQuery("places", asking.places(route.query))];
    default:
      return [];
  }
}

// Which page an address is of. Without anything of Svelte: it is read before the desk is there (early.ts).

export type Route =
  | { page: "front"; words: string }
  | { page: "claims"; query: URLSearchParams }
  | { page: "disputes"; query: URLSearchParams }
  | { page: "thread"; id: string }
  | { page: "shared"; query: URLSearchParams }
  | { page: "replies"; query: URLSearchParams }
  | { page: "article"; id: string }
  | { page: "dispute"; id: string; number: number }
  | { page: "reading" }
  | { page: "actors"; words: string }
  | { page: "actor"; name: string }
  | { page: "speaks"; query: URLSearchParams }
  | { page: "timeline"; query: URLSearchParams }
  | { page: "map"; query: URLSearchParams }
  | { page: "review" }
  | { page: "help" }
  | { page: "nowhere" };

function unescaped(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

export function routeOf(url: URL): Route {
  const [first = "", second, third, fourth] = url.pathname.split("/").slice(1).map(unescaped);
  const query = url.searchParams;
  if (first === "") return { page: "front", words: query.get("words") ?? "" };
  if (first === "claims") return { page: "claims", query };
  if (first === "disputes") return second ? { page: "thread", id: second } : { page: "disputes", query };
  if (first === "shared") return { page: "shared", query };
  if (first === "replies") return { page: "replies", query };
  if (first === "articles" && second && third === "disputes" && fourth)
    return { page: "dispute", id: second, number: Number.parseInt(fourth, 10) };
  if (first === "articles" && second && !third) return { page: "article", id: second };
  if (first === "reading") return { page: "reading" };
  if (first === "actors") return second ? { page: "actor", name: second } : { page: "actors", words: query.get("words") ?? "" };
  if (first === "speaks") return { page: "speaks", query };
  if (first === "timeline") return { page: "timeline", query };
  if (first === "map") return { page: "map", query };
  if (first === "review") return { page: "review" };
  if (first === "help") return { page: "help" };
  return { page: "nowhere" };
}

// Addresses of pages: each page has one, which can be kept and sent.

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

class Place {
  url = $state(new URL(location.href));
  route = $derived(routeOf(this.url));

  constructor() {
    addEventListener("popstate", () => (this.url = new URL(location.href)));
    addEventListener("hashchange", () => (this.url = new URL(location.href)));
  }

  go(address: string) {
    history.pushState(null, "", address);
    this.url = new URL(location.href);
    if (!this.url.hash) scrollTo(0, 0);
  }

  /** Changes the address without a step back to the old one: what is typed, what is selected. */
  set(address: string) {
    history.replaceState(null, "", address);
    this.url = new URL(location.href);
  }
}

export const place = new Place();

/** Follows links within the desk without asking for the page again. */
export function followLinks(event: MouseEvent) {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || link.hasAttribute("target") || link.hasAttribute("download")) return;
  // A link in a drawing has another kind of href.
  const url = new URL(link.getAttribute("href") ?? "", location.href);
  if (url.origin !== location.origin || /^\/(api|plain)(\/|$)/.test(url.pathname)) return;
  if (url.pathname === location.pathname && url.search === location.search && url.hash) return;
  event.preventDefault();
  place.go(url.href);
}

export const links = {
  article: (id: string, attribution?: number) =>
    `/articles/${id}${attribution === undefined ? "" : `#a${attribution}`}`,
  bytes: (id: string, { begin, end }: { begin: number; end: number }) => `/articles/${id}#b${begin}-${end}`,
  thread: (claim: string) => `/disputes/${claim}`,
  disputes: (query: Record<string, string>) => `/disputes?${new URLSearchParams(query)}`,
  dispute: (id: string, number: number) => `/articles/${id}/disputes/${number}`,
  actor: (name: string) => `/actors/${encodeURIComponent(name)}`,
  claims: (query: Record<string, string>) => `/claims?${new URLSearchParams(query)}`,
  timeline: (query: Record<string, string>) => `/timeline?${new URLSearchParams(query)}`,
  map: (query: Record<string, string>) => `/map?${new URLSearchParams(query)}`,
};

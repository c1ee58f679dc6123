// Addresses of pages: each page has one, which can be kept and sent.

import { routeOf } from "./routes";

export type { Route } from "./routes";

class Place {
  url = $state.raw(new URL(location.href));
  /** Without the fragment: a step from one attribution to the next is no other page, and asks nothing anew. */
  #page = $derived(this.url.pathname + this.url.search);
  route = $derived(routeOf(new URL(this.#page, location.origin)));

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

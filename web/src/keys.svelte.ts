// Single keys. They can be switched off, since some speak to their computer and others have keys of their own.
import { settings } from "./settings.svelte";

export const sheet = [
  { keys: ["/"], does: "Search" },
  { keys: ["g", "f"], does: "Front" },
  { keys: ["g", "c"], does: "Claims that are contested" },
  { keys: ["g", "d"], does: "Disputes over all articles" },
  { keys: ["g", "a"], does: "Actors" },
  { keys: ["g", "s"], does: "Who speaks about whom" },
  { keys: ["g", "t"], does: "Timeline" },
  { keys: ["g", "m"], does: "Map" },
  { keys: ["g", "r"], does: "Review" },
  { keys: ["g", "h"], does: "Help" },
  { keys: ["j"], does: "Next entry or attribution" },
  { keys: ["k"], does: "The one before" },
  { keys: ["Enter"], does: "Open it" },
  { keys: ["d"], does: "In an article: the dispute that the attribution is part of" },
  { keys: ["v"], does: "In an article: only the publisher's own voice" },
  { keys: ["y"], does: "Review: what was read is right; in a dispute: it answers the claim" },
  { keys: ["n"], does: "Review: it is no attribution, or a wrong one; in a dispute: it is no answer" },
  { keys: ["c"], does: "Review: it is something else" },
  { keys: ["u"], does: "Review: take the decision back" },
  { keys: ["Esc"], does: "Choose nothing; close" },
  { keys: ["?"], does: "This sheet" },
];

const pages: Record<string, string> = {
  f: "/",
  c: "/claims?contested=true",
  d: "/disputes",
  a: "/actors",
  s: "/speaks",
  t: "/timeline",
  m: "/map",
  r: "/review",
  h: "/help",
};

let lead = -Infinity; // when "g" was pressed

/** Whether a key press is meant for the page, and not for a field or a dialog. */
export function isForPage(event: KeyboardEvent): boolean {
  if (!settings.keys || event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return false;
  const at = event.target;
  return !(at instanceof Element && at.closest("input, textarea, select, dialog[open], [contenteditable]"));
}

/** Where a key leads: an address, "search", "keys", or nowhere. */
export function goTo(event: KeyboardEvent): string | undefined {
  if (!isForPage(event)) return undefined;
  if (performance.now() - lead < 1500) {
    lead = -Infinity;
    const page = pages[event.key];
    if (page) return page;
  }
  if (event.key === "g") lead = performance.now();
  if (event.key === "/") return "search";
  if (event.key === "?") return "keys";
  return undefined;
}

/** Moves the focus among the links that head the entries of the page's lists. */
export function stepThroughEntries(event: KeyboardEvent): void {
  if (!isForPage(event) || (event.key !== "j" && event.key !== "k")) return;
  const entries = [...document.querySelectorAll<HTMLElement>("[data-entry]")];
  if (entries.length === 0) return;
  const at = entries.indexOf(document.activeElement as HTMLElement);
  const next = event.key === "j" ? Math.min(at + 1, entries.length - 1) : Math.max(at - 1, 0);
  entries[next]?.focus();
  event.preventDefault();
}

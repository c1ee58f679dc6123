// What lists can be asked for; the address holds it.

/** What the API's claim filter takes. */
export const filterFields = ["words", "actor", "site", "stance", "since", "until", "place", "said_in", "within", "time", "said_at"] as const;

export function filterOf(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries(filterFields.map((name) => [name, query.get(name) ?? ""]));
}

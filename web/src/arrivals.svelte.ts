// What came into the ledger since the page was made, as the server tells it: /api/v1/events. A page that is out of sight
// does not listen, since a browser opens few connections to one server, and a listener holds one.

export class Arrivals {
  #shown = $state<number | null>(null);
  #now = $state(0);

  /** Articles that are in the ledger and not on the page. */
  readonly count = $derived(this.#shown === null ? 0 : Math.max(0, this.#now - this.#shown));

  /** Listens until what it returns is called. */
  listen(): () => void {
    let source: EventSource | null = null;
    const follow = () => {
      source?.close();
      source = null;
      if (document.hidden) return;
      source = new EventSource("/api/v1/events");
      source.addEventListener("arrivals", (event) => {
        this.#now = Number((JSON.parse(String(event.data)) as { articles: number }).articles);
      });
    };
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      source?.close();
    };
  }

  /** So many are on the page, or were in the ledger when it was made. */
  show(articles: number): void {
    this.#shown = articles;
  }
}

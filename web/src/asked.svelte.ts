// A question that was put to the server: under way, answered, or gone wrong. A later one replaces an earlier one.

export class Asked<Answer> {
  answer = $state.raw<Answer | null>(null);
  problem = $state("");
  busy = $state(false);
  #latest: AbortController | null = null;

  async ask(question: (signal: AbortSignal) => Promise<Answer>): Promise<void> {
    this.#latest?.abort();
    const control = new AbortController();
    this.#latest = control;
    this.busy = true;
    try {
      const answer = await question(control.signal);
      if (this.#latest !== control) return;
      this.answer = answer;
      this.problem = "";
    } catch (error) {
      if (this.#latest !== control) return;
      this.problem = error instanceof Error ? error.message : String(error);
      this.answer = null;
    }
    this.busy = false;
  }
}

// Decisions on the attributions of one article.
import type { Attribution, Words } from "./analysis";
import { api, type Review, type Verdict } from "./api";
import { settings } from "./settings.svelte";

/** The spans of an attribution, as the server names what was judged (store/reviews.h). */
export function judgedKey(attribution: Attribution): string {
  const spans = (words: Words[]) => words.map(({ begin, end }) => `${begin}-${end}`).join(",");
  return [attribution.source, attribution.cue, attribution.content].map(spans).join(";");
}

export class Reviews {
  all = $state.raw<Review[]>([]);
  /** Whether this server takes decisions down. */
  open = $state(false);
  problem = $state("");
  busy = $state(false);
  readonly #article: string;

  constructor(article: string) {
    this.#article = article;
    void this.#load();
  }

  async #load() {
    try {
      const [ledger, reviews] = await Promise.all([api.ledger(), api.reviewsOf(this.#article)]);
      this.open = ledger.takes.reviews;
      this.all = reviews.items;
    } catch {
      this.open = false; // the article's own answer tells what is wrong
    }
  }

  of(attribution: Attribution): Review[] {
    const key = judgedKey(attribution);
    return this.all.filter((each) => each.judged === key);
  }

  /** The decision that holds; nothing where there is none, or it was taken back. */
  holdingOn(attribution: Attribution): Review | undefined {
    const last = this.of(attribution).at(-1);
    return last?.verdict === "withdraw" ? undefined : last;
  }

  async decide(attribution: Attribution, verdict: Verdict, more: { stance?: string; note?: string } = {}): Promise<boolean> {
    const reviewer = settings.reviewer.trim();
    if (!reviewer) {
      this.problem = "Say who decides first.";
      return false;
    }
    this.busy = true;
    try {
      const kept = await api.decide(this.#article, { attribution: attribution.id, verdict, reviewer, ...more });
      this.all = [...this.all, kept];
      this.problem = "";
      return true;
    } catch (error) {
      this.problem = error instanceof Error ? error.message : String(error);
      return false;
    } finally {
      this.busy = false;
    }
  }
}

// The articles that the timeline and the map are about: one, or those of the newest claims of a question.
import type { Analysis } from "./analysis";
import { api, type ClaimLine } from "./api";
import { asking } from "./questions";

export interface Chosen {
  articles: { id: string; analysis: Analysis }[];
  /** The claims that were asked for, by article; all of them where an article was. */
  attributions: Map<string, Set<number>>;
  /** Whether there are more articles than are shown. */
  more: boolean;
}

const most = 40;

export async function chosenArticles(query: URLSearchParams, signal: AbortSignal): Promise<Chosen> {
  const one = query.get("article");
  if (one) {
    const { analysis } = await api.article(one);
    return {
      articles: [{ id: one, analysis }],
      attributions: new Map([[one, new Set(analysis.attributions.keys())]]),
      more: false,
    };
  }
  const { items, next } = await api.claims(asking.chosen(query), signal);
  const attributions = new Map<string, Set<number>>();
  for (const { article, attribution } of items as ClaimLine[]) {
    if (!attributions.has(article.id) && attributions.size === most) continue;
    const held = attributions.get(article.id) ?? new Set<number>();
    attributions.set(article.id, held.add(attribution));
  }
  const articles = await Promise.all(
    [...attributions.keys()].map(async (id) => ({ id, analysis: (await api.article(id)).analysis })),
  );
  const all = new Set(items.map((each) => each.article.id)).size;
  return { articles, attributions, more: next !== null || all > most };
}

// Run before all else, on its own: asks what the page at hand will ask, so that the answer is under way while the desk
// is fetched and made. An answer is handed out once, and not when it has become old.
import { firstQuestions } from "./questions";
import { routeOf } from "./routes";

const begun = performance.now();
const longest = 10_000; // milliseconds
const answers = new Map<string, Promise<Response>>();

for (const path of firstQuestions(routeOf(new URL(location.href)))) {
  const answer = fetch(`/api/v1/${path}`);
  answer.catch(() => {}); // whoever takes it is told
  answers.set(path, answer);
}

/** The answer that is under way already; nothing where none is. */
export function early(path: string): Promise<Response> | undefined {
  const answer = answers.get(path);
  answers.delete(path);
  return performance.now() - begun < longest ? answer : undefined;
}

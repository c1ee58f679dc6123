// How soon pages of a running desk are there, and answer to keys: a real Chromium, its processor throttled.
//   node bench/desk-pages.mjs ADDRESS [--slower 4] [--runs 5] [--only PAGE,PAGE]
// Writes a table: medians of largest contentful paint (the page asked for anew, nothing of it kept), and of the longest
// interaction (Event Timing: from the key or click to the next paint, 16 ms and longer are told); how many questions
// the page put to the API, how many kB it was sent, and how long its longest task held the main thread.
import { loadavg } from "node:os";
import { openBrowser } from "../web/tests/harness.mjs";

const [address, ...options] = process.argv.slice(2);
const option = (name, otherwise) => {
  const at = options.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(options[at + 1]);
};
const slower = option("slower", 4);
const runs = option("runs", 5);
const ask = async (path) => (await fetch(`${address}/api/v1/${path}`)).json();

const [dispute] = (await ask("disputes?limit=1")).items;
const [article] = (await ask("articles?limit=1")).items;
const [actor] = (await ask("actors?limit=1")).items;
const press = (...keys) => async (page) => {
  for (const key of keys) await page.keyboard.press(key);
};
const pages = [
  ["front", "/", press("j", "j", "k")],
  [
    "search",
    "/",
    async (page) => {
      await page.locator("#words").pressSequentially("minister");
      await page.getByRole("heading", { name: "Articles with these words" }).waitFor();
    },
  ],
  ["claims", "/claims", press("j", "j", "k")],
  ["disputes", "/disputes", press("j", "j", "k")],
  ...(dispute ? [["dispute", `/disputes/${dispute.claim}`, press("j", "j", "k")]] : []),
  ["article", `/articles/${article.id}`, press("j", "j", "k", "v")],
  ["actors", "/actors", press("j", "j", "k")],
  ["actor", `/actors/${actor.id}`, press("j", "j", "k")],
  ["who about whom", "/speaks", press("j", "j", "k")],
  ["timeline", "/timeline", press("j", "j", "k")],
  ["map", "/map", press("j", "j", "k")],
];

const browser = await openBrowser();
const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];

async function once(path, use) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.paints = [];
    window.interactions = [];
    window.tasks = [];
    new PerformanceObserver((list) => window.paints.push(...list.getEntries().map((each) => each.startTime))).observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) =>
      window.interactions.push(...list.getEntries().filter((each) => each.interactionId).map((each) => each.duration)),
    ).observe({ type: "event", durationThreshold: 16, buffered: true });
    new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map((each) => each.duration))).observe({ type: "longtask", buffered: true });
    try {
      localStorage.setItem("tour", "seen");
    } catch {
      // as on a page without an address
    }
  });
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await page.goto(address + path);
  await page.waitForFunction(() => document.querySelector("main h1") && !document.querySelector("[role=status]"));
  await page.waitForTimeout(300);
  const paint = await page.evaluate(() => window.paints.at(-1));
  await use(page);
  await page.waitForTimeout(300);
  // What took less than 16 ms has no entry.
  const longest = await page.evaluate(() => Math.max(16, ...window.interactions));
  const sent = await page.evaluate(() => {
    const all = performance.getEntriesByType("resource").filter((each) => !each.name.endsWith("/events"));
    return {
      questions: all.filter((each) => each.name.includes("/api/")).length,
      kilobytes: all.reduce((sum, each) => sum + each.transferSize, 0) / 1000,
      task: Math.max(0, ...window.tasks),
    };
  });
  await context.close();
  return { paint, longest, ...sent };
}

console.log("| page | largest paint, ms | longest interaction, ms | questions | kB | longest task, ms |\n| --- | --- | --- | --- | --- | --- |");
const only = options.includes("--only") ? options[options.indexOf("--only") + 1].split(",") : null;
for (const [name, path, use] of pages) {
  if (only && !only.includes(name)) continue;
  const all = [];
  for (let run = 0; run < runs; run += 1) all.push(await once(path, use));
  const columns = ["paint", "longest", "questions", "kilobytes", "task"].map((each) => median(all.map((run) => run[each])).toFixed(0));
  console.log(`| ${name} | ${columns.join(" | ")} |`);
}
console.log(`\nmedians of ${runs}; processor ${slower} times slower; load average ${loadavg().map((each) => each.toFixed(1)).join(", ")}`);
await browser.close();

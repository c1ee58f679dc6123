// The desk in a real Chromium, over a ledger of the sample articles and of hostile ones.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { articlesOf, axeFaults, browserTests, openBrowser, serveLedger, sources } from "./harness.mjs";
import { hostileTitle, hostileWords, writeHostileArticles } from "./hostile.mjs";

const folder = mkdtempSync(join(tmpdir(), "gainsay-desk-test-"));
let desk;
let browser;
let ids;

before(async () => {
  writeHostileArticles(join(folder, "hostile.jsonl"));
  desk = await serveLedger([join(sources, "examples/desk"), join(folder, "hostile.jsonl")], ["--review"]);
  browser = await openBrowser();
  const articles = await articlesOf(desk.address);
  const titled = (words) => articles.find((each) => each.title?.includes(words))?.id;
  ids = { ramp: titled("Ramp report"), crack: titled("hid crack"), sahil: titled("Sahil"), hostile: titled("Warden"), long: titled("long paragraph") };
  assert.ok(Object.values(ids).every(Boolean), JSON.stringify(ids));
});

after(async () => {
  await browser?.close();
  await desk?.close();
  rmSync(folder, { recursive: true });
});

const inBrowser = browserTests(() => ({ desk, browser }));

const path = (page) => page.evaluate(() => location.pathname + location.search + location.hash);
const allPages = () => [
  "/",
  "/?words=ramp",
  "/claims?contested=true",
  "/claims?place=Galway",
  `/articles/${ids.ramp}#a5`,
  `/articles/${ids.sahil}`,
  `/articles/${ids.hostile}`,
  `/articles/${ids.ramp}/disputes/0`,
  "/actors",
  "/actors/Tobias%20Renn",
  "/timeline",
  "/map",
  "/reading",
  "/review",
  "/help",
  "/nowhere/at/all",
];

inBrowser("what is typed is searched for at once, and stands in the address", async (page) => {
  await page.open("/");
  await page.locator("#words").pressSequentially("cra");
  await page.getByRole("heading", { name: "Articles with these words" }).waitFor();
  await page.locator("mark", { hasText: /crack/i }).first().waitFor();
  assert.equal(await path(page), "/?words=cra");
  await page.reload();
  await page.locator("mark", { hasText: /crack/i }).first().waitFor();
});

inBrowser("the front page has what is contested and what is new", async (page) => {
  await page.open("/");
  const contested = page.getByRole("region", { name: "Most contested" });
  assert.ok((await contested.getByRole("listitem").count()) >= 3);
  for (const item of await contested.getByRole("listitem").all()) assert.match(await item.innerText(), /✕ \d+ denial/);
  assert.ok((await page.getByRole("region", { name: "Newest claims" }).getByRole("listitem").count()) >= 5);
});

inBrowser("an article is shown letter by letter as it was published", async (page) => {
  for (const id of Object.values(ids)) {
    await page.open(`/articles/${id}`);
    const { analysis } = await (await fetch(`${desk.address}/api/v1/articles/${id}`)).json();
    const bytes = new TextEncoder().encode(analysis.text);
    const paragraphs = analysis.paragraphs.map(({ begin, end }) => new TextDecoder().decode(bytes.slice(begin, end)));
    const shown = await page.locator("article .body > *").evaluateAll((all) => all.map((each) => each.textContent));
    assert.deepEqual(shown.map((each) => each.trim()), paragraphs.map((each) => each.trim()));
  }
});

inBrowser("pointing at one part lights up all that belongs to it", async (page) => {
  await page.open(`/articles/${ids.ramp}`);
  await page.locator(".body .source", { hasText: "Osk Lindqvist" }).hover();
  const lit = await page.locator(".body .active").evaluateAll((all) => all.map((each) => each.textContent.trim()));
  assert.deepEqual(lit, ["The council's clerk, Osk Lindqvist,", "confirmed", "that Ms Vale had sent the report in January"]);
  await page.getByText("Attribution 7 of 11").waitFor();
});

inBrowser("stepping through an article asks nothing anew", async (page) => {
  await page.open(`/articles/${ids.ramp}`);
  await page.getByRole("heading", { name: "Who says what" }).waitFor();
  await page.waitForLoadState("networkidle");
  const asked = [];
  page.on("request", (request) => request.url().includes("/api/") && asked.push(request.url()));
  const paragraph = await page.locator(".body > p").first().elementHandle();
  for (const key of ["j", "j", "k"]) await page.keyboard.press(key);
  await page.waitForFunction(() => location.hash === "#a0");
  await page.locator(".body .active").first().waitFor();
  assert.deepEqual(asked, []);
  assert.ok(await paragraph.evaluate((each) => each.isConnected), "the text stays as it is");
});

inBrowser("parts are told apart by shape, not by colour alone", async (page) => {
  await page.open(`/articles/${ids.ramp}`);
  const style = (part, property) => page.locator(`.body .${part}`).first().evaluate((each, name) => getComputedStyle(each)[name], property);
  assert.match(await style("source", "textDecorationStyle"), /double/);
  assert.match(await style("cue", "borderTopStyle"), /dotted/);
  assert.notEqual(await style("content", "backgroundColor"), "rgba(0, 0, 0, 0)");
});

inBrowser("an address leads to an attribution, and to bytes of the text", async (page) => {
  await page.open(`/articles/${ids.ramp}#a5`);
  const lit = () => page.locator(".body .active").evaluateAll((all) => all.map((each) => each.textContent).join(""));
  assert.equal(await lit(), "HedeniedthatMs Vale had sent the report in January".replace("Ms Vale", "Ms Vale").replace("deniedthat", "deniedthat "));
  const { analysis } = await (await fetch(`${desk.address}/api/v1/articles/${ids.ramp}`)).json();
  const { begin, end } = analysis.attributions[2].content[0];
  await page.open(`/articles/${ids.ramp}#b${begin}-${end}`);
  assert.equal((await lit()).trim(), analysis.attributions[2].content[0].text.trim());
});

inBrowser("a dispute has the claim on one side and its answers on the other, in order", async (page) => {
  await page.open(`/articles/${ids.ramp}/disputes/0`);
  const claim = page.getByRole("region", { name: "The claim", exact: true });
  assert.match(await claim.innerText(), /An engineer[\s\S]*sent her report on the ferry ramp/);
  const answers = page.getByRole("region", { name: "What answers it" }).getByRole("listitem");
  assert.match(await answers.nth(0).innerText(), /✕ Denial[\s\S]*Tobias Renn[\s\S]*(coast-herald\.example|Coast Herald), 14 Mar 2024/);
  assert.match(await answers.nth(1).innerText(), /✓ Confirmation[\s\S]*Osk Lindqvist/);
  await answers.nth(0).getByRole("link", { name: "In the text" }).click();
  await page.locator(".body .active", { hasText: "denied" }).waitFor();
  assert.equal(await path(page), `/articles/${ids.ramp}#a5`);
});

inBrowser("an actor's page has its claims, its denials, and who accuses it", async (page) => {
  await page.open("/actors");
  await page.getByRole("link", { name: "Tobias Renn" }).click();
  await page.getByRole("heading", { name: "Tobias Renn" }).waitFor();
  await page.getByRole("region", { name: "Denies, rejects" }).getByText("that the board had changed its story").waitFor();
  await page.getByRole("cell", { name: "Renn", exact: true }).waitFor();
});

// The same times and places whatever was read and whatever list of places there is: one answer each.
async function withSayings(page, asked) {
  const claim = {
    article: { id: ids.ramp, title: "Ramp report", site: "coast-herald.example", publisher: null, published: "2024-03-14", url: null },
    ...{ attribution: 0, speaker: "Ada Quill", source: "Quill", cue: "said", content: "the ramp sank", mode: "indirect", stance: "says" },
    ...{ polarity: "positive", certainty: "plain", anonymity: "named", denials: 0, confirmations: 0 },
  };
  const bergen = { words: "Bergen", name: "Bergen", country: "NO", unlocated: null, candidates: 3, at: { latitude: 60.4, longitude: 5.3 }, offset: null };
  const dunmere = { ...bergen, words: "Dunmere", name: null, country: null, at: null, unlocated: "not_listed", candidates: 0 };
  const monday = { words: "on Monday", value: "2024-03-11", begin: "2024-03-11", end: "2024-03-12" };
  const january = { words: "in January", value: "2024-01", begin: "2024-01", end: "2024-02" };
  const told = { claim, said_at: monday, said_in: null, times: [january], places: [bergen, dunmere] };
  const reported = { claim: { ...claim, attribution: 1 }, said_at: null, said_in: null, times: [], places: [] };
  const items = {
    timeline: [
      { part: "saying", begin: monday.begin, end: monday.end, words: monday.words, ...told },
      { part: "reported", begin: "2024-03-14", end: null, words: null, ...reported },
    ],
    places: [told],
  };
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  for (const name of ["timeline", "places"]) await page.route(`**/api/v1/${name}?*`, (route) => route.fulfill({ json: { items: items[name], next: null } }));
}

inBrowser("the timeline keeps the time of saying apart from the time said", async (page) => {
  const asked = [];
  await withSayings(page, asked);
  await page.open(`/timeline?article=${ids.ramp}`);
  const row = page.getByRole("region", { name: "11 Mar 2024" }).getByRole("listitem").first();
  assert.match(await row.innerText(), /said\s+on Monday[\s\S]*of\s+in January\s+Jan 2024/);
  assert.match(await page.getByRole("region", { name: "14 Mar 2024" }).innerText(), /published/);
  assert.deepEqual(asked.filter((each) => each.startsWith("/api/")), ["/api/v1/timeline"], "one question");
});

inBrowser("the map shows places, and lists those that no list has", async (page) => {
  const asked = [];
  await withSayings(page, asked);
  await page.open("/");
  assert.equal(asked.filter((each) => each.includes("countries")).length, 0, "the map is loaded when it is wanted");
  await page.open(`/map?article=${ids.ramp}`);
  await page.getByRole("button", { name: "Bergen, NO: 1 mention" }).press("Enter");
  assert.equal(asked.filter((each) => each.includes("countries")).length, 1);
  assert.equal(asked.filter((each) => each === "/api/v1/places").length, 1);
  await page.getByRole("heading", { name: "At this place" }).waitFor();
  await page.getByRole("region", { name: "Unlocated" }).getByText("Dunmere").waitFor();
  assert.ok(((await page.locator("path.land").getAttribute("d")) ?? "").length > 10_000);
});

inBrowser("a pasted text is read and shown", async (page) => {
  await page.open("/");
  await page.getByLabel(/Paste a text/).fill("Edda Marl said the gate was shut. The warden, Ulf Tanner, denied that the gate was shut.");
  await page.getByRole("button", { name: "Read it" }).click();
  await page.locator(".body .cue", { hasText: "denied" }).waitFor();
  assert.equal(await path(page), "/reading");
});

inBrowser("a page from a file is read; what can't be read is said in words", async (page) => {
  await page.open("/");
  const html = join(folder, "page.html");
  writeFileSync(html, "<!doctype html><title>Gate</title><nav><a href=/>Home</a></nav><article><h1>Gate shut</h1><p>Edda Marl said the gate by the long wall was shut for the whole winter.</p></article>");
  await page.locator("input[type=file]").setInputFiles(html);
  await page.locator(".body .cue", { hasText: "said" }).waitFor();
  assert.doesNotMatch(await page.locator(".body").innerText(), /Home/);
  const binary = join(folder, "picture.txt");
  writeFileSync(binary, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]));
  await page.open("/");
  await page.locator("input[type=file]").setInputFiles(binary);
  assert.match(await page.getByRole("alert").innerText(), /text/);
  page.expectFault(/status of 422/);
});

inBrowser("keys alone do everything", async (page) => {
  await page.open("/");
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement.id), "words");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "What answers it" }).waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.locator(".body .active").first().waitFor();
  assert.match(await path(page), /^\/articles\/[0-9a-f]{32}#a\d+$/);
  await page.goto(`${desk.address}/articles/${ids.ramp}`);
  await page.locator(".body .cue").first().waitFor();
  for (const wanted of ["#a0", "#a1"]) {
    await page.keyboard.press("j");
    await page.waitForFunction((hash) => location.hash === hash, wanted);
  }
  await page.keyboard.press("d");
  await page.getByRole("heading", { name: "What answers it" }).waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.locator(".body .active", { hasText: "denied" }).waitFor();
  await page.keyboard.press("v");
  await page.locator(".sheet.voice").waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => location.hash), "");
  for (const [keys, heading] of [["ga", "Actors"], ["gt", "Timeline"], ["gm", "Map"], ["gc", "Contested claims"], ["gd", "Disputes"], ["gs", "Who speaks about whom"], ["gh", "Help"]]) {
    await page.keyboard.type(keys);
    await page.getByRole("heading", { name: heading, exact: true, level: 1 }).waitFor();
  }
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  await page.getByLabel("Single keys work").press("Space");
  await page.keyboard.press("Escape");
  await page.keyboard.type("ga");
  assert.equal(await path(page), "/help");
});

inBrowser("decisions are taken by keys, kept with who took them, and taken back", async (page) => {
  const decisions = async () => (await (await fetch(`${desk.address}/api/v1/articles/${ids.crack}/reviews`)).json()).items;
  await page.open(`/articles/${ids.crack}#a2`);
  await page.getByRole("heading", { name: "Is this right?" }).waitFor();
  await page.keyboard.press("y");
  await page.getByRole("alert").filter({ hasText: "Say who decides" }).waitFor();
  await page.keyboard.type("Ada");
  await page.keyboard.press("Tab");
  await page.keyboard.press("y");
  await page.waitForFunction(() => location.hash === "#a3");
  await page.keyboard.press("n");
  await page.waitForFunction(() => location.hash === "#a4");
  await page.locator("button:enabled", { hasText: "Correct" }).waitFor();
  await page.keyboard.press("c");
  await page.getByLabel("Stance", { exact: true }).selectOption("rejects");
  await page.getByLabel("Note").pressSequentially("<b>it denies</b>");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash === "#a5");
  await page.getByRole("link", { name: "✎ correct" }).waitFor();
  await page.keyboard.press("k");
  await page.getByText("Take back").waitFor();
  await page.keyboard.press("u");
  await page.getByText("Take back").waitFor({ state: "hidden" });
  const kept = await decisions();
  assert.deepEqual(kept.map((each) => [each.attribution, each.verdict, each.stance]), [[2, "accept", null], [3, "reject", null], [4, "correct", "rejects"], [4, "withdraw", null]]);
  assert.ok(kept.every((each) => each.reviewer === "Ada" && /^\d{4}-/.test(each.decided)));
  await page.reload();
  await page.getByRole("link", { name: "✓ accept" }).waitFor();
  await page.open("/review");
  await page.getByText("<b>it denies</b>").waitFor();
  const saved = async (name) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name, exact: true }).click()]);
    return readFileSync(await download.path(), "utf8");
  };
  const lines = (await saved("JSON lines")).trim().split("\n").map((each) => JSON.parse(each));
  assert.deepEqual(lines.map((each) => [each.number, each.verdict, each.holds]), kept.map((each) => [each.number, each.verdict, each.verdict === "accept" || each.verdict === "reject"]));
  assert.match(await saved("brat"), new RegExp(`${ids.crack}\\.ann[\\s\\S]*Verdict E\\d+ reject`));
});

inBrowser("every link and button is reached by Tab, and shows it", async (page) => {
  await page.open(`/articles/${ids.ramp}/disputes/0`);
  const controls = "a, button, input, select, textarea, summary";
  const reachable = await page.evaluate((given) => [...document.querySelectorAll(given)].filter((each) => each.checkVisibility()).length, controls);
  const seen = new Set();
  for (let i = 0; i < reachable + 5; i += 1) {
    await page.keyboard.press("Tab");
    const now = await page.evaluate((given) => {
      const at = document.activeElement;
      return { index: [...document.querySelectorAll(given)].indexOf(at), outline: at ? getComputedStyle(at).outlineStyle : "" };
    }, controls);
    if (now.index < 0) continue;
    assert.equal(now.outline, "solid");
    seen.add(now.index);
  }
  assert.equal(seen.size, reachable);
});

for (const colorScheme of ["light", "dark"]) {
  inBrowser(
    `axe finds no fault with any page (${colorScheme})`,
    async (page) => {
      const check = async (name) => assert.deepEqual(await axeFaults(page, colorScheme), [], name);
      for (const each of allPages()) {
        await page.open(each);
        if (each.startsWith("/nowhere")) page.expectFault(/status of 404/);
        await check(each);
      }
      await page.open(`/articles/${ids.ramp}`);
      await page.keyboard.press("v");
      await check("the publisher's own voice");
      await page.open("/");
      await page.keyboard.press("?");
      await check("the sheet of keys");
    },
    // The checker is put into the page by the test; the desk's policy would not let it.
    { colorScheme, bypassCSP: true },
  );
}

inBrowser(
  "nothing is cut off on a screen of 320 pixels",
  async (page) => {
    for (const each of allPages().slice(0, -1)) {
      await page.open(each);
      assert.ok((await page.evaluate(() => document.scrollingElement.scrollWidth)) <= 320, each);
    }
  },
  { viewport: { width: 320, height: 640 } },
);

inBrowser("right-to-left words stand right", async (page) => {
  await page.open(`/articles/${ids.sahil}`);
  const direction = (words) => page.locator(".body > *", { hasText: words }).first().evaluate((each) => getComputedStyle(each).direction);
  assert.equal(await direction("قال القبطان"), "rtl");
  assert.equal(await direction("The harbour board"), "ltr");
});

inBrowser("a hostile article is text, and runs nothing", async (page) => {
  for (const each of [`/articles/${ids.hostile}`, "/", "/claims", "/actors", `/?words=${encodeURIComponent("gate")}`, `/timeline?article=${ids.hostile}`, "/disputes", "/shared", "/replies", "/speaks", `/actors/${encodeURIComponent(hostileWords)}`]) {
    await page.open(each);
    assert.equal(await page.evaluate(() => window.attacked), undefined, each);
    assert.equal(await page.locator("main script, main img, main style, main svg [onload], a[href^='javascript']").count(), 0, each);
  }
  await page.open(`/articles/${ids.hostile}`);
  assert.match(await page.locator("article").innerText(), /<script>window\.attacked/);
  assert.ok((await page.title()).includes("<script>"));
  assert.ok(hostileTitle.includes("<script>"));
  const isolated = await page.locator(".body > *").evaluateAll((all) => all.every((each) => getComputedStyle(each).unicodeBidi.includes("isolate") || getComputedStyle(each).unicodeBidi === "plaintext"));
  assert.ok(isolated, "marks of direction end with their paragraph");
});

inBrowser("a paragraph of five million characters does not stop the page", async (page) => {
  await page.open(`/articles/${ids.long}`);
  await page.keyboard.press("j");
  await page.locator(".body .active").first().waitFor();
  assert.ok((await page.locator(".body").evaluate((each) => each.textContent.length)) > 5_000_000);
});

inBrowser("the policy lets nothing else run", async (page) => {
  const response = await page.goto(desk.address);
  const policy = response.headers()["content-security-policy"];
  assert.doesNotMatch(policy, /unsafe|\*|data:|http/);
  assert.match(policy, /require-trusted-types-for 'script'/);
  assert.equal(response.headers()["referrer-policy"], "no-referrer");
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = "<b>markup</b>";
      return false;
    } catch (error) {
      return error instanceof TypeError;
    }
  });
  assert.ok(refused, "a string is no markup");
  page.expectFault(/TrustedHTML/);
});

inBrowser("what is not there, and a server that is gone, are said in words", async (page) => {
  await page.open(`/articles/${"0".repeat(32)}`);
  assert.match(await page.getByRole("alert").innerText(), /\w+/);
  page.expectFault(/status of 404/);
  await page.open("/");
  await page.route("**/api/**", (route) => route.abort());
  await page.getByRole("link", { name: "Actors" }).click();
  assert.match(await page.getByRole("alert").innerText(), /does not answer/);
  page.expectFault(/Failed to load/);
});

inBrowser("paper has the text and its marks, and nothing to click", async (page) => {
  await page.open(`/articles/${ids.ramp}`);
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator("header").first().isHidden());
  assert.ok(await page.getByRole("button", { name: "Publisher's own voice" }).isHidden());
  assert.ok(await page.locator(".body .source").first().isVisible());
});

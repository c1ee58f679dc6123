// What joins articles, in a real Chromium, over the forty articles of examples/subject.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { axeFaults, browserTests, ingest, openBrowser, serveLedger, sources } from "./harness.mjs";

let desk;
let browser;
let found;
const inBrowser = browserTests(() => ({ desk, browser }));
const ask = async (path) => (await fetch(`${desk.address}/api/v1/${path}`)).json();

before(async () => {
  desk = await serveLedger([join(sources, "examples/subject")], ["--review"]);
  browser = await openBrowser();
  const [disputes, copies, versions, actors] = [
    await ask("disputes?limit=200"),
    await ask("copies?dropped_denials=true"),
    await ask("versions"),
    await ask("actors?limit=50"),
  ];
  // The shots: a claim that articles of several days deny.
  const wide = disputes.items.toSorted((a, b) => articlesIn(b).size - articlesIn(a).size)[0];
  const copy = copies.items.flatMap((group) => group.members).find((each) => each.drops_denial);
  const version = versions.items[0].versions.at(-1);
  found = { wide, copy, version, actor: actors.items.find((each) => each.names.length > 0 && each.kind === "organisation") };
  assert.ok(wide && copy && version && found.actor);
});

after(async () => {
  await browser?.close();
  await desk?.close();
});

const calledSo = async (name) => (await ask(`actors?called=${encodeURIComponent(name)}`)).items;
const articlesIn = (dispute) => new Set([...dispute.said, ...dispute.answers.map((each) => each.said)].map((each) => each.article));
const pages = () => [
  "/",
  "/disputes",
  "/shared",
  "/replies",
  "/replies?unheard=true",
  `/disputes/${found.wide.claim}`,
  `/articles/${found.copy.article}`,
  `/articles/${found.version.article}`,
  `/actors/${found.actor.id}`,
  "/speaks",
  "/speaks?actor=Ostrova",
];

inBrowser("a dispute joins articles: the claim, its wordings, and answers in the order of time", async (page) => {
  const { wide } = found;
  assert.ok(articlesIn(wide).size >= 4, "the shots are denied in several articles");
  await page.open("/disputes");
  await page.locator(`a[href="/disputes/${wide.claim}"]`).first().click();
  await page.getByRole("heading", { name: "What answers it" }).waitFor();
  const claim = page.getByRole("region", { name: "The claim", exact: true });
  assert.ok((await claim.innerText()).includes(wide.said[0].content.slice(0, 40)));
  const answers = wide.answers.filter((each) => !each.said.repeats);
  const shown = page.getByRole("region", { name: "What answers it" }).locator("ol > li");
  assert.equal(await shown.count(), answers.length);
  const dates = answers.map((each) => each.said.published);
  assert.deepEqual(dates, dates.toSorted());
  for (const [index, answer] of answers.entries()) {
    const words = await shown.nth(index).textContent(); // what is out of sight has no innerText
    if (answer.said.content) assert.ok(words.includes(answer.said.content.trim().slice(0, 30)), words);
    assert.ok(words.includes(answer.said.publisher ?? answer.said.site), words);
  }
});

inBrowser("each answer leads to its characters", async (page) => {
  await page.open(`/disputes/${found.wide.claim}`);
  const link = page.getByRole("region", { name: "What answers it" }).getByRole("link", { name: "In the text" }).first();
  const [, article, number] = /articles\/([0-9a-f]+)#a(\d+)/.exec(await link.getAttribute("href"));
  await link.click();
  await page.locator(".body .active").first().waitFor();
  const { analysis } = await ask(`articles/${article}`);
  const lit = (await page.locator(".body .active").allInnerTexts()).join("");
  for (const words of analysis.attributions[Number(number)].cue) assert.ok(lit.includes(words.text), lit);
});

inBrowser("other wordings are held word by word against the first", async (page) => {
  const { items } = await ask("claims/shared?limit=100");
  const varied = items.find((each) => each.said.some((said) => said.difference?.some((piece) => piece.kind === "only_second")));
  assert.ok(varied, "some claim is worded twice");
  await page.open(`/disputes/${varied.claim}`);
  const piece = varied.said.flatMap((said) => said.difference ?? []).find((each) => each.kind === "only_second");
  await page.getByRole("region", { name: "The claim", exact: true }).locator("ins", { hasText: piece.words }).first().waitFor();
  await page.getByText("First, as far as the ledger goes").waitFor();
});

inBrowser("who is accused and not heard is listed, with the words that say so", async (page) => {
  await page.open("/replies");
  await page.getByLabel("not heard").check();
  await page.getByRole("button", { name: "Show" }).click();
  await page.waitForFunction(() => location.search === "?unheard=true" && !document.querySelector("main ol").innerText.includes("✓ heard"));
  const items = await page.locator("main ol > li").allInnerTexts();
  assert.ok(items.length > 0);
  for (const each of items) assert.match(each, /○ not heard/);
});

inBrowser("an article shows who has its words, what each cut, and which denial was dropped", async (page) => {
  await page.open(`/articles/${found.copy.article}`);
  await page.getByRole("link", { name: /Shared by \d+ articles/ }).press("Enter");
  assert.equal(await page.evaluate(() => location.hash), "#copies");
  const copies = page.locator("#copies");
  await copies.getByText("✕ drops a denial").first().waitFor();
  await copies.locator("details[open] .tag.denial", { hasText: "denial cut" }).first().waitFor();
  assert.ok((await copies.locator("details[open] del").count()) > 0);
  assert.match(await copies.innerText(), /in 100 words are from/);
});

inBrowser("an article shows what changed at its address", async (page) => {
  await page.open(`/articles/${found.version.article}`);
  const versions = page.locator("#versions");
  await versions.getByText(/2 versions of this address/i).waitFor();
  assert.ok((await versions.locator("details[open] li").count()) > 0);
  assert.match(await versions.innerText(), /\d+ words the same; \d+ cut, \d+ put in/);
});

inBrowser("an actor's page has its names by publisher, and what it says under any of them", async (page) => {
  const { actor } = found;
  await page.open("/actors");
  await page.locator(`a[href="/actors/${actor.id}"]`).click();
  await page.getByRole("heading", { name: actor.name, level: 1 }).waitFor();
  await page.getByText(`${actor.claims} claims in ${actor.articles} articles`).waitFor();
  const account = await ask(`actors/${actor.id}`);
  const rows = page.getByRole("region", { name: "Called, by whom and when" }).locator("tbody tr");
  await rows.first().waitFor();
  assert.equal(await rows.count(), Math.min(20, account.names.length));
  assert.ok((await rows.first().innerText()).includes(account.names[0].name));
  await page.getByRole("region", { name: "Accused, and whether heard" }).waitFor();
});

inBrowser("two actors are merged, and that is taken back, by keys alone", async (page) => {
  const { items } = await ask("actors?limit=50");
  // Whose names nobody shares: a name of several leads to a page of them all.
  const alone = [];
  for (const each of items.filter((item) => item.kind === "organisation")) {
    if ((await calledSo(each.name)).length === 1) alone.push(each);
  }
  const [one, two] = alone.slice(-2);
  await page.open(`/actors/${one.id}`);
  await page.getByLabel("It is the same as").focus();
  await page.keyboard.type(two.id);
  await page.keyboard.press("Enter");
  await page.getByRole("alert").filter({ hasText: "Say who decides" }).waitFor();
  await page.keyboard.type("Ada");
  await page.getByLabel("It is the same as").focus();
  await page.keyboard.press("Enter");
  const undo = page.getByRole("button", { name: "Undo" });
  await undo.waitFor();
  await page.getByText("are one", { exact: false }).first().waitFor();
  const names = await calledSo(two.name);
  assert.equal(names.length, 1);
  assert.ok([names[0].name, ...names[0].names].includes(one.name), JSON.stringify(names));
  await undo.focus();
  await page.keyboard.press("Enter");
  await page.getByText("taken back by").waitFor();
  const [decision] = (await ask("actor-decisions")).items;
  assert.deepEqual([decision.kind, decision.made_by, decision.undone_by], ["merge", "Ada", "Ada"]);
});

inBrowser("whether an answer answers is decided by keys, kept with who decided, and taken back", async (page) => {
  const { wide } = found;
  const index = wide.answers.filter((each) => !each.said.repeats).findIndex((each) => !each.told && each.kind !== "silent");
  await page.open(`/disputes/${wide.claim}`);
  await page.getByLabel("Who decides").fill("Ben");
  const answer = page.getByRole("region", { name: "What answers it" }).locator("ol > li").nth(index);
  await answer.locator("[data-entry]").first().focus();
  await page.keyboard.press("n");
  await answer.getByText("✕ does not answer it").first().waitFor();
  await page.reload();
  await answer.getByText("✕ does not answer it").first().waitFor();
  assert.match(await answer.innerText(), /Ben, 20\d\d-/);
  await page.getByLabel("Who decides").waitFor();
  await answer.locator("[data-entry]").first().focus();
  await page.keyboard.press("u");
  await answer.getByText("✕ does not answer it").first().waitFor({ state: "hidden" });
  const [last, first] = (await ask("reviews?limit=2")).items;
  assert.deepEqual([first.verdict, last.verdict, last.judged], ["reject", "withdraw", first.judged]);
  assert.ok(last.answers.article);
});

inBrowser("new articles are told of, and shown when they are asked for", async (page) => {
  await page.open("/");
  const first = () => page.getByRole("region", { name: "Newest articles" }).getByRole("listitem").first().innerText();
  const before = await first();
  const folder = mkdtempSync(join(tmpdir(), "gainsay-arrivals-"));
  try {
    const file = join(folder, "new.jsonl");
    writeFileSync(file, JSON.stringify({ url: "https://moor.example/new", title: "Gate is new", published: "2031-01-01", text: "Edda Marl said the gate on the moor was new." }));
    await page.getByText(/\d+ articles, [\d,]+ attributions/).waitFor();
    ingest(desk.ledger, [file]);
    const show = page.getByRole("button", { name: "1 new article – show" });
    await show.waitFor();
    assert.equal(await first(), before, "no list moves by itself");
    await show.press("Enter");
    await page.getByRole("region", { name: "Newest articles" }).getByText("Gate is new").waitFor();
    await show.waitFor({ state: "hidden" });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

inBrowser("what a list shows is saved as a file of its filter", async (page) => {
  await page.open("/claims?stance=denies");
  await page.getByText("Save these as a file").click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "CSV" }).click()]);
  assert.equal(download.suggestedFilename(), "gainsay.csv");
  const rows = readFileSync(await download.path(), "utf8").trim().split("\r\n");
  assert.ok(rows.length > 10);
  for (const row of rows.slice(1)) assert.match(row, /,denies,/);
});

inBrowser("a graph and a table say who speaks about whom", async (page) => {
  await page.open("/speaks");
  const { items } = await ask("spoken-of?limit=100");
  assert.equal(await page.locator("main tbody tr").count(), Math.min(30, items.length));
  assert.ok((await page.locator("main svg path.line").count()) > 5);
  const first = page.locator("main svg a").first();
  const [{ name }] = await calledSo(await first.locator("text").textContent());
  await first.press("Enter");
  await page.getByRole("heading", { name, level: 1 }).waitFor();
});

inBrowser("a first visit offers a tour, which leads through what is there and is not offered again", async (page) => {
  await page.open("/");
  await page.getByRole("button", { name: "Take the tour" }).click();
  const title = page.locator("#tour-title");
  for (let step = 1; step <= 6; step += 1) {
    await title.filter({ hasText: `${step} of 6` }).waitFor();
    assert.ok(await page.getByRole("button", { name: /Next|Done/ }).evaluate((each) => each === document.activeElement));
    if (step === 2) await page.getByRole("heading", { name: "What answers it" }).waitFor();
    await page.keyboard.press("Enter");
  }
  await title.waitFor({ state: "detached" });
  await page.open("/");
  assert.equal(await page.getByRole("button", { name: "Take the tour" }).count(), 0);
});

inBrowser("lists take places and times, and say what is no period", async (page) => {
  await page.open("/claims");
  await page.getByText("By places and times").click();
  await page.getByLabel("Names a time in").fill("2023-09-08");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.search.includes("time=2023-09-08") && !document.querySelector("[role=status]"));
  assert.ok((await page.locator("main ol > li").count()) > 0);
  await page.open("/claims?time=yesterday");
  assert.match(await page.getByRole("alert").innerText(), /no period/);
  page.expectFault(/status of 400/);
});

for (const [name, heading] of [["timeline", "Timeline"], ["map", "Map"]]) {
  inBrowser(`the ${name} takes who, publisher, stance, period and contested, and the address keeps them`, async (page) => {
    await page.open(`/${name}`);
    const form = page.getByRole("form", { name: "Which of them" });
    await form.getByLabel("Stance").selectOption("says");
    await form.getByLabel("Since").fill("2023-09-01");
    await form.getByLabel("Until").fill("2023-09-30");
    await form.getByRole("button", { name: "Show" }).click();
    await page.waitForFunction(() => /stance=says&since=2023-09-01&until=2023-09-30$/.test(location.search) && !document.querySelector("[role=status]"));
    const shown = () => page.locator("main ol a[data-entry]").evaluateAll((all) => all.map((each) => each.getAttribute("href")));
    // Of a timeline the period is that of its lines.
    const allowedBy = async (filter) => {
      const { items } = await ask(name === "map" ? `places?${filter}&limit=200` : `timeline?part=saying&newest=true&${filter}&limit=200`);
      return new Set(items.map(({ claim }) => `/articles/${claim.article.id}#a${claim.attribution}`));
    };
    const said = await ask("claims?stance=says&since=2023-09-01&until=2023-09-30&limit=200");
    const allowed = await allowedBy("stance=says&since=2023-09-01&until=2023-09-30");
    const only = (given) => {
      const entries = [...document.querySelectorAll("main ol a[data-entry]")].map((each) => each.getAttribute("href"));
      return entries.length > 0 && entries.every((each) => given.includes(each));
    };
    await page.waitForFunction(only, [...allowed]);
    const { site } = said.items[0].article;
    for (const [query, filter] of [
      [`site=${site}`, `site=${site}`],
      ["contested=true", "contested=true"],
      ["actor=Ostrova&stance=says", "actor=Ostrova&stance=says"],
    ]) {
      // A link that was kept leads to the same.
      await page.open(`/${name}?${query}`);
      const claims = await allowedBy(filter);
      await page.getByRole("heading", { level: 1, name: heading }).waitFor();
      for (const each of await shown()) assert.ok(claims.has(each), `${query}: ${each}`);
    }
    assert.equal(await page.getByLabel("Who", { exact: true }).inputValue(), "Ostrova");
    await page.open(`/${name}?site=nowhere.example`);
    await page.getByText(name === "map" ? "No place stands in such claims." : "No claim is like that.").waitFor();
  });
}

for (const colorScheme of ["light", "dark"]) {
  inBrowser(
    `axe finds no fault with what joins articles (${colorScheme})`,
    async (page) => {
      for (const each of pages()) {
        await page.open(each);
        assert.deepEqual(await axeFaults(page, colorScheme), [], each);
      }
      await page.open("/help");
      await page.getByRole("button", { name: "Take the tour" }).click();
      await page.locator("#tour-title").waitFor();
      assert.deepEqual(await axeFaults(page, colorScheme), [], "the tour");
    },
    { colorScheme, bypassCSP: true },
  );
}

inBrowser(
  "nothing of what joins articles is cut off on a screen of 320 pixels",
  async (page) => {
    for (const each of pages()) {
      await page.open(each);
      assert.ok((await page.evaluate(() => document.scrollingElement.scrollWidth)) <= 320, each);
    }
  },
  { viewport: { width: 320, height: 640 } },
);

test("a desk that only reads decides nothing about actors", async () => {
  const reading = await serveLedger([join(sources, "examples/desk")]);
  try {
    const response = await fetch(`${reading.address}/api/v1/actor-decisions`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ kind: "undo", decision: 1, by: "Ada" }),
    });
    assert.equal(response.status, 403);
  } finally {
    await reading.close();
  }
});

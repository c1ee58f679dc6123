// Pictures of each page for docs/screenshots: node web/tests/screenshots.mjs [FOLDER]
// Debian's pngquant, where it is installed, makes them a third as large.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { articlesOf, openBrowser, serveLedger, sources } from "./harness.mjs";

const folder = process.argv[2] ?? join(sources, "docs/screenshots");
mkdirSync(folder, { recursive: true });
const desk = await serveLedger([join(sources, "examples/subject"), join(sources, "examples/desk")]);
const browser = await openBrowser();
try {
  const articles = await articlesOf(desk.address);
  const titled = (words) => articles.find((each) => each.title.includes(words)).id;
  const ramp = titled("Ramp report");
  const ask = async (path) => (await fetch(`${desk.address}/api/v1/${path}`)).json();
  const [dispute] = (await ask("disputes?most=true&limit=1")).items;
  const copies = (await ask("copies?dropped_denials=true")).items.flatMap((group) => group.members);
  const copy = copies.find((each) => each.drops_denial).article;
  const [version] = (await ask("versions")).items;
  const pages = [
    ["front", "/"],
    ["search", "/?words=valve"],
    ["article", `/articles/${ramp}#a5`],
    ["dispute", `/disputes/${dispute.claim}`],
    ["disputes", "/disputes"],
    ["replies", "/replies"],
    ["copies", `/articles/${copy}`, "#copies"],
    ["versions", `/articles/${version.versions.at(-1).article}`, "#versions"],
    ["claims", "/claims?contested=true"],
    ["actors", "/actors"],
    ["actor", "/actors/Free%20Hills%20Movement"],
    ["speaks", "/speaks"],
    ["timeline", "/timeline?actor=Ostrova"],
    ["map", "/map"],
    ["right-to-left", `/articles/${titled("Sahil")}`],
    ["help", "/help"],
  ];
  const reviewed = await serveLedger([join(sources, "examples/desk")], ["--review"]);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${reviewed.address}/articles/${ramp}#a5`);
    await page.getByLabel("Who decides").fill("Ada");
    await page.keyboard.press("Tab");
    await page.keyboard.press("y");
    await page.getByText("✓ accept").waitFor();
    await page.keyboard.press("k");
    await page.getByText("Take back").waitFor();
    await page.screenshot({ path: join(folder, "review.png") });
    await page.close();
  } finally {
    await reviewed.close();
  }
  for (const [kind, options] of [
    ["", { viewport: { width: 1280, height: 800 }, colorScheme: "light" }],
    ["-dark", { viewport: { width: 1280, height: 800 }, colorScheme: "dark" }],
    ["-narrow", { viewport: { width: 320, height: 640 }, colorScheme: "light" }],
  ]) {
    const context = await browser.newContext({ reducedMotion: "reduce", ...options });
    const page = await context.newPage();
    if (kind === "") {
      await page.goto(desk.address);
      await page.getByRole("button", { name: "Take the tour" }).click();
      await page.getByRole("button", { name: "Next" }).click();
      await page.getByText("2 of 6").waitFor();
      await page.getByRole("heading", { name: "What answers it" }).waitFor();
      await page.screenshot({ path: join(folder, "tour.png") });
    }
    await page.goto(desk.address);
    await page.evaluate(() => localStorage.setItem("tour", "seen"));
    for (const [name, path, at] of pages) {
      if (kind !== "" && !["front", "article", "dispute", "copies", "actor", "speaks", "map"].includes(name)) continue;
      await page.goto(desk.address + path);
      await page.waitForFunction(() => document.querySelector("main h1") && !document.querySelector("[role=status]"));
      if (at) await page.locator(at).evaluate((each) => each.scrollIntoView());
      await page.screenshot({ path: join(folder, `${name}${kind}.png`) });
    }
    await context.close();
  }
} finally {
  await browser.close();
  await desk.close();
}
const pictures = readdirSync(folder).filter((each) => each.endsWith(".png"));
spawnSync("pngquant", ["--force", "--ext", ".png", "--strip", "64", ...pictures], { cwd: folder });

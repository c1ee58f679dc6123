// Pictures of each page for docs/screenshots: node web/tests/screenshots.mjs [FOLDER]
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { articlesOf, openBrowser, serveLedger, sources } from "./harness.mjs";

const folder = process.argv[2] ?? join(sources, "docs/screenshots");
mkdirSync(folder, { recursive: true });
const desk = await serveLedger([join(sources, "examples/desk")]);
const browser = await openBrowser();
try {
  const articles = await articlesOf(desk.address);
  const titled = (words) => articles.find((each) => each.title.includes(words)).id;
  const ramp = titled("Ramp report");
  const pages = [
    ["front", "/"],
    ["search", "/?words=crack"],
    ["article", `/articles/${ramp}#a5`],
    ["dispute", `/articles/${ramp}/disputes/0`],
    ["claims", "/claims?contested=true"],
    ["actors", "/actors"],
    ["actor", "/actors/Tobias%20Renn"],
    ["timeline", "/timeline?actor=Renn"],
    ["map", "/map"],
    ["right-to-left", `/articles/${titled("Sahil")}`],
    ["help", "/help"],
  ];
  for (const [kind, options] of [
    ["", { viewport: { width: 1280, height: 800 }, colorScheme: "light" }],
    ["-dark", { viewport: { width: 1280, height: 800 }, colorScheme: "dark" }],
    ["-narrow", { viewport: { width: 320, height: 640 }, colorScheme: "light" }],
  ]) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    for (const [name, path] of pages) {
      if (kind !== "" && !["front", "article", "dispute", "map"].includes(name)) continue;
      await page.goto(desk.address + path);
      await page.waitForLoadState("networkidle");
      await page.screenshot({ path: join(folder, `${name}${kind}.png`) });
    }
    await context.close();
  }
} finally {
  await browser.close();
  await desk.close();
}

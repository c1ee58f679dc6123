// A desk on a port of its own over a ledger made for it, and a real Chromium to look at it with.
//   GAINSAY    the program; GAINSAY_MODELS its models, where it can't find them itself
//   CHROMIUM   the browser [/usr/bin/chromium]
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

export const sources = fileURLToPath(new URL("../..", import.meta.url));
const gainsay = process.env.GAINSAY ?? join(sources, "build/release/src/gainsay");
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

export function ingest(ledger, inputs) {
  execFileSync(gainsay, ["ingest", ledger, ...inputs, "--quiet", "--text-source", "as-is"], { stdio: "inherit" });
}

/** Reads `inputs` into a new ledger and serves it; close() ends that and removes the ledger. */
export async function serveLedger(inputs, options = []) {
  const folder = mkdtempSync(join(tmpdir(), "gainsay-desk-"));
  const ledger = join(folder, "desk.ledger");
  ingest(ledger, inputs);
  const server = spawn(gainsay, ["serve", ledger, "--port", "0", "--quiet", ...options], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const address = await new Promise((resolve, reject) => {
    let said = "";
    server.stderr.setEncoding("utf8").on("data", (words) => {
      said += words;
      const found = /is served at (http:\S+)\//.exec(said);
      if (found) resolve(found[1]);
    });
    server.on("exit", () => reject(new Error(`the server ended: ${said}`)));
  });
  return {
    address,
    ledger,
    async close() {
      server.removeAllListeners("exit");
      const ended = new Promise((resolve) => server.on("exit", resolve));
      server.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

export async function openBrowser() {
  if (!existsSync(executablePath)) throw new Error(`${executablePath} is not there: apt-get install chromium`);
  return chromium.launch({
    executablePath,
    // Root has no sandbox of its own; nothing but this desk is opened.
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--font-render-hinting=none"],
  });
}

/** All articles of a desk, newest first: id and title. */
export async function articlesOf(address) {
  const response = await fetch(`${address}/api/v1/articles`);
  return (await response.json()).items;
}

/**
 * A function that declares a test: `work` on a page of its own, which may ask nobody but the desk and break no policy.
 * `at` gives the desk and the browser, once tests run.
 */
export function browserTests(at) {
  return function inBrowser(name, work, options = {}) {
    test(name, { timeout: 300_000 }, async () => {
      const { desk, browser } = at();
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: "light", reducedMotion: "reduce", ...options });
      const page = await context.newPage();
      const faults = [];
      page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
      page.on("pageerror", (error) => faults.push(String(error)));
      page.on("request", (request) => new URL(request.url()).origin === desk.address || faults.push(`asked ${request.url()}`));
      page.expectFault = (pattern) => {
        const at = faults.findIndex((each) => pattern.test(each));
        assert.ok(at >= 0, `${pattern} in ${faults}`);
        for (let i = faults.length - 1; i >= 0; i -= 1) if (pattern.test(faults[i])) faults.splice(i, 1);
      };
      page.open = async (path) => {
        await page.goto(desk.address + path);
        await page.waitForFunction(() => document.querySelector("main h1") && !document.querySelector("[role=status], [aria-busy=true]"));
      };
      page.setDefaultTimeout(Number(process.env.DESK_TIMEOUT ?? 60_000));
      try {
        await work(page);
        assert.deepEqual(faults, []);
      } finally {
        await context.close();
      }
    });
  };
}

/** What axe finds wrong with a page, each in a line. In the dark only colours are others. */
export async function axeFaults(page, colorScheme) {
  await page.evaluate(readFileSync(join(sources, "web/node_modules/axe-core/axe.min.js"), "utf8"));
  const options = { resultTypes: ["violations"], ...(colorScheme === "dark" ? { runOnly: ["color-contrast"] } : {}) };
  const { violations } = await page.evaluate((given) => window.axe.run(document, given), options);
  return violations.map((each) => `${each.id}: ${each.help}: ${each.nodes.map((node) => node.html + node.failureSummary).slice(0, 3).join(" | ")}`);
}

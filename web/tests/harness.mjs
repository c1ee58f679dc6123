// A desk on a port of its own over a ledger made for it, and a real Chromium to look at it with.
//   GAINSAY    the program; GAINSAY_MODELS its models, where it can't find them itself
//   CHROMIUM   the browser [/usr/bin/chromium]
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

export const sources = fileURLToPath(new URL("../..", import.meta.url));
const gainsay = process.env.GAINSAY ?? join(sources, "build/release/src/gainsay");
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Reads `inputs` into a new ledger and serves it; close() ends that and removes the ledger. */
export async function serveLedger(inputs, options = []) {
  const folder = mkdtempSync(join(tmpdir(), "gainsay-desk-"));
  const ledger = join(folder, "desk.ledger");
  execFileSync(gainsay, ["ingest", ledger, ...inputs, "--quiet", "--text-source", "as-is"], { stdio: "inherit" });
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

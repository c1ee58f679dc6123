// Loads a running gainsay serve: clients that keep their connections ask mixed questions one after another, while others
// hold connections open and send a byte now and then, or nothing.
//   node bench/desk-load.mjs ADDRESS [--clients 200] [--seconds 60] [--slow 500] [--idle 500]
// Writes a table: answers, errors, and how long they took.
import http from "node:http";
import net from "node:net";
import { loadavg } from "node:os";

const [address, ...options] = process.argv.slice(2);
const option = (name, otherwise) => {
  const at = options.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(options[at + 1]);
};
const clients = option("clients", 200);
const seconds = option("seconds", 60);
const { hostname, port } = new URL(address);

const first = await (await fetch(`${address}/api/v1/articles?limit=50`)).json();
const actors = await (await fetch(`${address}/api/v1/actors?limit=50`)).json();
const pick = (list) => list[Math.floor(Math.random() * list.length)];
const words = ["minister", "police", "denied*", "report", "court", "attack", "talks", "oil", "election", "company"];
const questions = {
  front: () => "/",
  claims: () => "/api/v1/claims?limit=50",
  contested: () => "/api/v1/claims?contested=true&limit=8",
  "claims by words": () => `/api/v1/claims?words=${pick(words)}&limit=12`,
  "claims of an actor": () => `/api/v1/claims?actor=${encodeURIComponent(`"${pick(actors.items).name}"`)}&limit=50`,
  "most contested": () => "/api/v1/disputes?most=true&brief=true&limit=8",
  timeline: () => "/api/v1/timeline?part=saying&newest=true&limit=60",
  places: () => "/api/v1/places?limit=100",
  articles: () => "/api/v1/articles?limit=12",
  article: () => `/api/v1/articles/${pick(first.items).id}`,
  search: () => `/api/v1/search?words=${pick(words)}&limit=20`,
};

const took = Object.fromEntries(Object.keys(questions).map((name) => [name, []]));
let errors = 0;
const end = Date.now() + seconds * 1000;

function ask(agent, path) {
  return new Promise((resolve) => {
    const request = http.get({ hostname, port, path, agent, headers: { "accept-encoding": "gzip" } }, (response) => {
      response.on("data", () => {});
      response.on("end", () => resolve(response.statusCode === 200));
      response.on("error", () => resolve(false));
    });
    request.on("error", () => resolve(false));
  });
}

async function client() {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const names = Object.keys(questions);
  while (Date.now() < end) {
    const name = pick(names);
    const began = performance.now();
    if (await ask(agent, questions[name]())) took[name].push(performance.now() - began);
    else errors += 1;
  }
  agent.destroy();
}

/** A connection that sends the beginning of a request, and then a byte a second, or nothing. */
function burden(slow) {
  const socket = net.connect(Number(port), hostname);
  socket.on("error", () => {});
  if (!slow) return socket;
  socket.write("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ");
  const more = setInterval(() => (socket.destroyed ? clearInterval(more) : socket.write("a")), 1000);
  socket.on("close", () => clearInterval(more));
  return socket;
}

const burdens = [
  ...Array.from({ length: option("slow", 500) }, () => burden(true)),
  ...Array.from({ length: option("idle", 500) }, () => burden(false)),
];
await Promise.all(Array.from({ length: clients }, client));
for (const each of burdens) each.destroy();

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const row = (name, all) => {
  const sorted = [...all].sort((a, b) => a - b);
  const ms = (value) => (value === undefined ? "-" : value.toFixed(1));
  console.log(`| ${name} | ${sorted.length} | ${ms(at(sorted, 0.5))} | ${ms(at(sorted, 0.99))} | ${ms(sorted.at(-1))} |`);
};
console.log("| question | answers | median, ms | 99th percentile, ms | longest, ms |\n| --- | --- | --- | --- | --- |");
for (const [name, all] of Object.entries(took)) row(name, all);
row("all", Object.values(took).flat());
console.log(`\n${errors} errors; ${clients} clients, ${seconds} s; load average ${loadavg().map((each) => each.toFixed(1)).join(", ")}`);

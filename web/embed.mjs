// Writes what the program embeds: node web/embed.mjs DIST OUT makes OUT/desk_files.cpp, and a gzip of each file.
// Files under assets/ have the hash of their content in their name, so that browsers may keep them for good.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const [dist, out] = process.argv.slice(2).map((each) => resolve(each));
const types = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
};

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((each) => (each.isDirectory() ? filesIn(join(folder, each.name)) : [join(folder, each.name)]));
}

// What the licences of the code in the desk ask for: that they go with it.
const shipped = ["svelte", "clsx", "esm-env", "d3-geo", "d3-array", "internmap", "topojson-client", "world-atlas"];
const licences = shipped.map((name) => {
  const folder = new URL(`node_modules/${name}/`, import.meta.url);
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const { version, license } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8"));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(new URL(file, folder), "utf8").trim() : ""}\n`;
});
writeFileSync(join(dist, "licences.txt"), licences.join("\n----\n\n"));

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const quoted = (text) => JSON.stringify(text);
const bodies = [];
const rows = [];
let packedSize = 0;
for (const [number, file] of filesIn(dist).entries()) {
  const path = `/${relative(dist, file)}`;
  const type = types[path.split(".").at(-1)];
  if (!type) throw new Error(`${path}: no media type is known for it`);
  const bytes = readFileSync(file);
  const packed = gzipSync(bytes, { level: 9 });
  packedSize += packed.length;
  const plainFile = join(out, `${number}`);
  const packedFile = join(out, `${number}.gz`);
  writeFileSync(plainFile, bytes);
  writeFileSync(packedFile, packed);
  for (const [symbol, from] of [[`desk_${number}`, plainFile], [`desk_${number}_gz`, packedFile]]) {
    bodies.push(
      `asm(".section .rodata\\n.local ${symbol}\\n.local ${symbol}_end\\n${symbol}:\\n.incbin \\"${from}\\"\\n` +
        `${symbol}_end:\\n.previous\\n");`,
      `extern const char ${symbol}[] __attribute__((visibility("hidden")));`,
      `extern const char ${symbol}_end[] __attribute__((visibility("hidden")));`,
    );
  }
  const tag = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
  rows.push(
    `    {${quoted(path)}, ${quoted(type)}, "\\"${tag}\\"", ${path.startsWith("/assets/")}, ` +
      `{desk_${number}, desk_${number}_end}, {desk_${number}_gz, desk_${number}_gz_end}},`,
  );
}
writeFileSync(
  join(out, "desk_files.cpp"),
  `// Made by web/embed.mjs from the desk as Vite built it.
#include "serve/desk.h"

extern "C" {
${bodies.join("\n")}
}

namespace gainsay::serve {

const std::vector<DeskFile>& desk_files() {
  static const std::vector<DeskFile> files = {
${rows.join("\n")}
  };
  return files;
}

}  // namespace gainsay::serve
`,
);
console.log(`The desk: ${rows.length} files, ${(packedSize / 1000).toFixed(1)} kB packed`);

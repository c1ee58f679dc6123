// The desk is built into build/web/dist, where CMake finds it (cmake/Desk.cmake).
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";

/** Puts src/early.ts into the page as a script of its own, before the desk, which then needn't be there for it to run. */
function earlyScript(): Plugin {
  return {
    name: "early-script",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        const early = Object.values(bundle ?? {}).find((each) => each.type === "chunk" && each.name === "early");
        if (!early) return html;
        return [{ tag: "script", attrs: { type: "module", src: `/${early.fileName}` }, injectTo: "head-prepend" }];
      },
    },
  };
}

export default defineConfig({
  plugins: [svelte(), earlyScript()],
  build: {
    outDir: "../build/web/dist",
    emptyOutDir: true,
    target: "es2022",
    // Nothing as data: addresses, which the Content-Security-Policy forbids.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: { input: { index: "index.html", early: "src/early.ts" } },
  },
  server: { proxy: { "/api": "http://127.0.0.1:7878" } },
});

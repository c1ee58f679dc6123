// The desk is built into build/web/dist, where CMake finds it (cmake/Desk.cmake).
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [svelte()],
  build: {
    outDir: "../build/web/dist",
    emptyOutDir: true,
    target: "es2022",
    // Nothing as data: addresses, which the Content-Security-Policy forbids.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { "/api": "http://127.0.0.1:7878" } },
});

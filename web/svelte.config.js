import { vitePreprocess } from "@sveltejs/vite-plugin-svelte";

export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    // Elements one by one instead of innerHTML, which Trusted Types forbid.
    fragments: "tree",
    runes: true,
  },
};

// The document that was last given to be read. Nothing of it is kept but here, until the page goes.
import type { Analysis } from "../analysis";
import { api } from "../api";
import { place } from "../router.svelte";

function typeOf(name: string, bytes: string): string {
  if (/\.(html?|xhtml)$/i.test(name)) return "text/html";
  if (/\.json$/i.test(name)) return "application/json";
  return /^\s*<(!doctype|html)/i.test(bytes) ? "text/html" : "text/plain;charset=utf-8";
}

class GivenDocument {
  analysis = $state.raw<Analysis | null>(null);
  name = $state("");
  busy = $state(false);
  problem = $state("");

  async readText(text: string) {
    await this.#read(text, typeOf("", text), "Pasted text");
  }

  async readFile(file: File) {
    const start = await file.slice(0, 1000).text();
    // A page says itself which character set it is in; a text is taken as its bytes say.
    const type = typeOf(file.name, start);
    await this.#read(file, type === "text/plain;charset=utf-8" ? "text/plain" : type, file.name);
  }

  async #read(body: Blob | string, type: string, name: string) {
    this.busy = true;
    this.problem = "";
    try {
      this.analysis = await api.read(body, type);
      this.name = name;
      place.go("/reading");
    } catch (error) {
      this.problem = error instanceof Error ? error.message : String(error);
    } finally {
      this.busy = false;
    }
  }
}

export const given = new GivenDocument();

// Spans are UTF-8 bytes, strings of the browser are UTF-16.

/** Turns ascending UTF-8 byte offsets of `text` into UTF-16 ones; an offset within a character is its begin. */
export function utf16Offsets(text: string, bytes: number[]): number[] {
  const out: number[] = [];
  let byte = 0;
  let unit = 0;
  for (const wanted of bytes) {
    while (byte < wanted && unit < text.length) {
      const code = text.charCodeAt(unit);
      const pair = code >= 0xd800 && code < 0xdc00;
      const size = code < 0x80 ? 1 : code < 0x800 ? 2 : pair ? 4 : 3;
      if (byte + size > wanted) break;
      byte += size;
      unit += pair ? 2 : 1;
    }
    out.push(unit);
  }
  return out;
}

// An article that tries to be more than text, in every place that an article has.
import { writeFileSync } from "node:fs";

const attack = "window.attacked=(window.attacked??0)+1";
export const hostileWords = `<script>${attack}</script><img src=x onerror="${attack}"><svg onload="${attack}"><a href="javascript:${attack}">`;
const bidi = "\u202Egnihtyna dias rennaT\u202C \u2066isolated\u2069 \u200F";

export const hostileTitle = `Warden said ${hostileWords} was "closed"`;

export function writeHostileArticles(file) {
  // Five million characters in one paragraph.
  const longWord = `${"gorse".repeat(20)} `;
  const long = `Edda Marl said the moor was quiet. ${longWord.repeat(50_000)}`;
  const articles = [
    {
      url: `javascript:${attack}//`,
      title: hostileTitle,
      published: "2024-04-01",
      author: hostileWords,
      text:
        `Ulf Tanner ${bidi} said ${hostileWords} stood on the gate. "{{constructor.constructor('${attack}')()}}," said Edda Marl.\n\n` +
        `Edda Marl denied that ${hostileWords} stood on the gate.\n\n</p></article></main><style>*{display:none}</style>${hostileWords}`,
    },
    { url: "https://moor.example/long", title: "A long paragraph", published: "2024-04-02", text: long },
  ];
  writeFileSync(file, articles.map((each) => `${JSON.stringify(each)}\n`).join(""));
}

// The first walk through the desk: what is worth seeing, where it is, one step after another. It is over what the ledger
// holds, so that it can be walked with any; it says nothing of who is right.
import { across } from "./across";
import { links, place } from "./router.svelte";

export interface Step {
  title: string;
  words: string;
  /** Where it is seen; found in the ledger when the step is taken. */
  go: () => Promise<string>;
}

/** The dispute to look at: the one that most voices answer. */
async function dispute() {
  const { items } = await across.disputes({ most: true, limit: 1 });
  return items[0];
}

export const steps: Step[] = [
  {
    title: "Claims, not facts",
    words: "This page lists who says what. Under Most contested are the claims that most voices answer, under Newest those of the latest articles. Nothing here says who is right.",
    go: async () => "/",
  },
  {
    title: "A dispute",
    words: "The claim on one side, with who said it first and how others word it; what denies, confirms or passes it over on the other, in the order of time. Why one is taken for an answer stands below it.",
    go: async () => {
      const found = await dispute();
      return found ? links.thread(found.claim) : "/disputes";
    },
  },
  {
    title: "The words themselves",
    words: "“In the text” leads to the characters it was read from. Double underline: who says it. Dotted frame: the words that say so. Ground: what is said. j and k step through them, v shows what nobody is named for.",
    go: async () => {
      const first = (await dispute())?.answers.find((each) => !each.said.repeats)?.said;
      return first ? links.article(first.article, first.attribution) : "/claims";
    },
  },
  {
    title: "Copies and versions",
    words: "Below an article stand those that share its text and what its address had before: what was cut, softened or added, and denials that were dropped.",
    go: async () => {
      const first = (await across.copies({ dropped_denials: true, limit: 1 })).items[0] ?? (await across.copies({ limit: 1 })).items[0];
      const member = first?.members.find((each) => each.drops_denial) ?? first?.members.at(-1);
      return member ? `${links.article(member.article)}#copies` : "/";
    },
  },
  {
    title: "Who speaks",
    words: "An actor has one page whatever articles call it: by which names, by whom and when; what it claims and denies; whether it was heard where it is accused.",
    go: async () => {
      const { items } = await across.actors({ limit: 1 });
      return items[0] ? links.actor(items[0].id ?? items[0].name) : "/actors";
    },
  },
  {
    title: "Right of reply",
    words: "Who is accused by name, and whether the article lets the accused be heard. Tick “not heard” for those that it doesn't.",
    go: async () => "/replies",
  },
];

function seen(): boolean {
  try {
    return localStorage.getItem("tour") !== null;
  } catch {
    return true; // storage may be switched off: then it is offered in Help only
  }
}

class Tour {
  /** The step that is shown; null where none is. */
  step = $state<number | null>(null);
  /** Whether the front page offers it: nobody has taken or declined it in this browser. */
  offered = $state(!seen());

  async show(step: number) {
    const wanted = steps[step];
    if (!wanted) return this.end();
    const address = await wanted.go().catch(() => "/");
    this.step = step;
    place.go(address);
  }

  end() {
    this.step = null;
    this.offered = false;
    try {
      localStorage.setItem("tour", "seen");
    } catch {
      // then it is offered again
    }
  }
}

export const tour = new Tour();

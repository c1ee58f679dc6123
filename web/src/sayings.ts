// Claims with the times and places that they tell, as the server has them: docs/api.md.
import type { Point } from "./analysis";
import { type ClaimLine, get, type Page, type Query } from "./api";

export interface NamedTime {
  words: string;
  value: string | null;
  begin: string | null;
  end: string | null;
}

export interface NamedPlace {
  words: string;
  unlocated: string | null;
  name: string | null;
  country: string | null;
  at: Point | null;
  candidates: number;
  offset: { words: string; kilometres: number; bearing: number; at: Point | null } | null;
}

/** When and where a claim was made, and the times and places of which it speaks. */
export interface Saying {
  claim: ClaimLine;
  said_at: NamedTime | null;
  said_in: NamedPlace | null;
  times: NamedTime[];
  places: NamedPlace[];
}

export interface TimelineLine extends Saying {
  /** The day is one of which it is said, the one of saying, or only that of publication. */
  part: "said" | "saying" | "reported";
  begin: string;
  end: string | null;
  words: string | null;
}

export const sayings = {
  timeline: (query: Query, signal?: AbortSignal) => get<Page<TimelineLine>>("timeline", query, signal),
  places: (query: Query, signal?: AbortSignal) => get<Page<Saying>>("places", query, signal),
};

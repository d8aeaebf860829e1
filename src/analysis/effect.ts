import type { Known } from "./kleene.js";

/** What a node does to what was acquired; `why` where that is worth telling. */
export interface Effect {
  is: "none" | "ended" | "unknown";
  why?: string;
}

export const NONE: Effect = { is: "none" };
export const ENDED: Effect = { is: "ended" };
export const unknown = (why: string): Effect => ({ is: "unknown", why });
export const effectOf = (known: Known, why: string): Effect => (known === true ? ENDED : known === false ? { is: "none", why } : unknown(why));

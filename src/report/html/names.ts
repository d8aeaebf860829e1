import type { Status } from "../../audit/result.js";

/** What each status is called, in the order in which they matter, and what it means. */
export const NAMES: readonly (readonly [Status | "elsewhere", name: string, meaning: string])[] = [
  ["regressed", "Came back", "gone in the baseline, and open again"],
  ["disputed", "Disputed", "rule and reproduction contradict each other"],
  ["open", "Open", "its rule found it"],
  ["unknown", "Nobody knows", "not found is not good news: these may be there"],
  ["accepted", "Accepted", "open, and borne by somebody who said why"],
  ["clear", "Clear", "its rule finds it absent; no run proves it"],
  ["fixed", "Proved fixed", "absent, and it could not be made to happen"],
  ["elsewhere", "Made again elsewhere", "the same mistakes at other places"],
];

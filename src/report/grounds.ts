import type { FlawResult, Ground } from "../audit/result.js";

/** Why what was seen there is a reason to find the flaw absent. */
export const BECAUSE: Readonly<Record<Ground["because"], string>> = {
  sound: "what its rule calls sound holds",
  "not-flawed": "what its rule calls flawed does not hold",
  "nothing-there": "nothing of what its rule judges is there, and that is good",
  gone: "where it would live is gone, and it can live nowhere else",
};

/** What a clear verdict rests on, in a line: the first of its grounds, and how many more there are. Null where it is not clear. */
export function groundOf({ grounds: [first, ...others] = [] }: Pick<FlawResult, "grounds">): { ground: Ground; why: string; more: string } | null {
  return first === undefined ? null : { ground: first, why: BECAUSE[first.because], more: others.length === 0 ? "" : `; and ${others.length} more alike` };
}

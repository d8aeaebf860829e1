import type { Kind } from "./cases.js";
import { files } from "./files.js";
import { repositories } from "./repositories.js";
import { sources } from "./sources.js";

const KINDS: Record<string, () => Promise<Kind>> = { sources, files, repositories };

/** All kinds of hostile input, or the one of that name. */
export async function kindsOf(name?: string): Promise<Kind[]> {
  const wanted = Object.keys(KINDS).filter((each) => name === undefined || each === name);
  if (wanted.length === 0) throw new Error(`there is no kind ${name}; write one of ${Object.keys(KINDS).join(", ")} instead`);
  return Promise.all(wanted.map((each) => KINDS[each]!()));
}

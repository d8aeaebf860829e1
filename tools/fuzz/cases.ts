import type { Random } from "../robust/random.js";

/** One kind of hostile input: what it needs, and how one case of it is tried. */
export interface Kind {
  name: string;
  /** Of CPU time that a case may take, in milliseconds. */
  limit: number;
  /** Null where all was well, else what was not. What it throws was not well either. */
  attempt: (random: Random) => Promise<Failure | null>;
  /** Takes away what it made. */
  end?: () => void;
}

/** What went wrong, and what it was given. */
export interface Failure {
  what: string;
  input: string;
}

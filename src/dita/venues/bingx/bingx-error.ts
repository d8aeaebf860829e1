import { redact } from "./secret.js";

/** What a code of the exchange means for who asked. */
type Meaning =
  /** Too many requests: it was not carried out. */
  | "RATE_LIMIT"
  /** Signed too long ago, or ahead of the exchange's clock: it was not carried out. */
  | "TIMESTAMP"
  /** There is no such order, or no such listen key. */
  | "NOT_FOUND"
  /** The exchange is at fault, or down: whether it was carried out is not known. */
  | "UNCERTAIN"
  /** It was refused for what it asks. */
  | "REFUSED";

const MEANINGS: ReadonlyMap<number, Meaning> = new Map([
  [429, "RATE_LIMIT"],
  [100410, "RATE_LIMIT"],
  [100421, "TIMESTAMP"],
  [404, "NOT_FOUND"],
  [80016, "NOT_FOUND"],
  [109414, "NOT_FOUND"],
  [80012, "UNCERTAIN"],
  [100500, "UNCERTAIN"],
]);

/** The exchange answered with a code. Its text has neither the URL nor what looks like a key. */
export class BingxError extends Error {
  override readonly name = "BingxError";
  readonly meaning: Meaning;

  constructor(
    readonly code: number,
    message: string,
    request: string,
    http = 200,
  ) {
    super(`${request}: BingX ${code}: ${redact(message)}`);
    this.meaning = MEANINGS.get(code) ?? MEANINGS.get(http) ?? (http >= 500 ? "UNCERTAIN" : "REFUSED");
  }
}

/** Whether `error` is an answer of the exchange that means this. */
export const means = (error: unknown, meaning: Meaning): error is BingxError => error instanceof BingxError && error.meaning === meaning;

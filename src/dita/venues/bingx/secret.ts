import { inspect } from "node:util";

const MASK = "***";

/** A text that nothing shows: no log, no error, no JSON, no debugger. Only `reveal()` gives it away. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return MASK;
  }

  toJSON(): string {
    return MASK;
  }

  [inspect.custom](): string {
    return MASK;
  }
}

/** What the exchange says, without what looks like a key or a signature, and of a length that fits a line. */
export const redact = (text: string): string => text.replace(/[A-Za-z0-9_-]{24,}/g, MASK).slice(0, 200);

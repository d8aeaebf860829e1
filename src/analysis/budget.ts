/** Thrown when an analysis has used up its steps. The rule that asked becomes `unknown: budget`. */
export class BudgetExceeded extends Error {
  constructor(
    readonly limit: number,
    unit = "steps",
  ) {
    super(`gave up after ${limit} ${unit}`);
  }
}

/** A text is too long for a pattern: of this place alone it is not known whether it is meant. */
export class TextTooLong extends BudgetExceeded {
  constructor(limit: number) {
    super(limit, "letters of one text");
  }
}

/** Counts the steps of one rule on one program, so that verdicts do not depend on load. */
export class Budget {
  used = 0;
  constructor(private limit = 400_000) {}
  /** Begins to count anew. */
  renew(limit: number): void {
    this.used = 0;
    this.limit = limit;
  }
  /** Does some work that has a limit of its own, and goes on with the count as it was. */
  apart<T>(limit: number, work: () => T): T {
    const [used, before] = [this.used, this.limit];
    this.renew(limit);
    try {
      return work();
    } finally {
      this.used = used;
      this.limit = before;
    }
  }
  spend(steps = 1): void {
    this.used += steps;
    if (this.used > this.limit) throw new BudgetExceeded(this.limit);
  }
}

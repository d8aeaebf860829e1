/** Thrown when an analysis has used up its steps. The rule that asked becomes `unknown: budget`. */
export class BudgetExceeded extends Error {
  constructor(readonly limit: number) {
    super(`gave up after ${limit} steps`);
  }
}

/** Counts the steps of one rule on one program, so that verdicts do not depend on load. */
export class Budget {
  used = 0;
  constructor(readonly limit = 300_000) {}
  spend(steps = 1): void {
    this.used += steps;
    if (this.used > this.limit) throw new BudgetExceeded(this.limit);
  }
}

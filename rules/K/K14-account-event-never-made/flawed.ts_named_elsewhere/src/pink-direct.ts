import { AccountProjection } from "./account.js";

/** Rows are made here, not by `toAccountEvent`. */
export class PinkDirectRuntime {
  constructor(private readonly insert: (row: object) => void, private readonly account: AccountProjection) {}

  step(pnl: number): void {
    this.account.settle(pnl);
    this.insert({ capital: this.account.capital });
  }
}

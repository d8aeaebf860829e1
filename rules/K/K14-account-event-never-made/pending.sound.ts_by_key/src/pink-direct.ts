import { AccountProjection } from "./account.js";

export class PinkDirectRuntime {
  private readonly account = new AccountProjection(1000);

  constructor(private readonly publish: (e: object) => void) {}

  settle(pnl: number): void {
    this.account.settle(pnl);
    for (const method of ["toAccountEvent"] as const) {
      this.publish(this.account[method]());
    }
  }
}

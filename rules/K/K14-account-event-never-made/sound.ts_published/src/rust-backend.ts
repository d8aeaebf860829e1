import { AccountProjection } from "./account.js";

export class ExecutionKernel {
  private readonly account = new AccountProjection(0);
  constructor(private readonly core: any, private readonly sink: { publish(e: object): void }) {}

  onVenueEvent(ev: object): void {
    this.account.settle(this.core.onVenueEvent(ev).realized);
    this.sink.publish(this.account.toAccountEvent());
  }
}

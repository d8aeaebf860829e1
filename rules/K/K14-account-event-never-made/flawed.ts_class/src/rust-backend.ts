import { AccountProjection } from "./account.js";

export class ExecutionKernel {
  readonly account: AccountProjection;

  constructor(private readonly core: any, private readonly sink: { publish(e: object): void }) {
    this.account = new AccountProjection(core.capital());
  }

  onVenueEvent(ev: object): void {
    const { realized, transition } = this.core.onVenueEvent(ev);
    this.account.settle(realized);
    this.sink.publish(transition);
  }
}

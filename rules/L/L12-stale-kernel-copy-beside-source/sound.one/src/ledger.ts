import type { VenueEvent } from "./contracts";

export class Ledger {
  private fees = 0;

  record(event: VenueEvent): void {
    this.fees += event.fee;
  }
}

import type { Outcome, VenueEvent } from "./contracts";

export interface Kernel {
  onVenueEvent(event: VenueEvent): Outcome;
  snapshot(): string;
}

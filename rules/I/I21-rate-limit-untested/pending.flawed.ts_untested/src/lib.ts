import type { VenueStatus } from "./bingx-venue.js";

export function nextStage(stage: string, status: VenueStatus): string {
  switch (status) {
    case "ACKED":
      return "ENTRY_WORKING";
    case "REJECTED":
      return "IDLE";
    case "RATE_LIMITED":
      return stage;
  }
}

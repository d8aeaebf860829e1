export interface MockVenueScenario {
  rejectEntry: boolean;
  rejectExit: boolean;
}

export class MockVenue {
  constructor(readonly scenario: MockVenueScenario) {}

  submit(action: "ENTER" | "EXIT"): string[] {
    const { rejectEntry, rejectExit } = this.scenario;
    if (action === "ENTER" && rejectEntry) return ["ORDER_REJECT"];
    if (action === "EXIT" && rejectExit) return ["ORDER_REJECT"];
    return ["ORDER_ACK", "FILL"];
  }
}

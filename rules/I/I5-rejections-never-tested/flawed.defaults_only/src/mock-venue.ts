export interface MockVenueScenario {
  rejectEntry?: boolean;
  rejectExit?: boolean;
  fillRatio?: number;
}

export class MockVenue {
  constructor(private readonly scenario: MockVenueScenario = {}) {}

  submit(order: { action: "ENTER" | "EXIT"; size: number }): string[] {
    const refuse = order.action === "ENTER" ? this.scenario.rejectEntry : this.scenario.rejectExit;
    if (refuse) return ["ORDER_REJECT"];
    return ["ORDER_ACK", `FILL:${order.size * (this.scenario.fillRatio ?? 1)}`];
  }
}

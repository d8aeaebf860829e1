export class MockVenue {
  constructor(private readonly script: string[]) {}
  submit(): { kind: string; retryAfterMs: number } {
    const kind = this.script.shift() ?? "ORDER_ACK";
    return { kind, retryAfterMs: kind === "RATE_LIMITED" ? 500 : 0 };
  }
}

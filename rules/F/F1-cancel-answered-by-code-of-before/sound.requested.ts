// path: src/rust-backend.ts
type Event = { kind: string; orderId: string };
type Outcome = { accepted: boolean; diagnosticCode: "CANCEL_REQUESTED" | "NO_ACTIVE_ORDER"; confirmation: Promise<boolean> };

export class ExecutionKernel {
  constructor(
    private readonly core: { activeOrder(slotId: number): string | null; apply(e: Event): void },
    private readonly venue: { cancel(id: string): Promise<Event[]> },
  ) {}

  processIntent(intent: { action: "CANCEL"; slotId: number }): Outcome {
    const orderId = this.core.activeOrder(intent.slotId);
    if (orderId === null) {
      return { accepted: false, diagnosticCode: "NO_ACTIVE_ORDER", confirmation: Promise.resolve(false) };
    }
    const confirmation = this.venue.cancel(orderId).then((events) => {
      events.forEach((e) => this.core.apply(e));
      return events.some((e) => e.kind === "CANCEL_ACK");
    });
    return { accepted: true, diagnosticCode: "CANCEL_REQUESTED", confirmation };
  }
}

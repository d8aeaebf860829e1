// path: src/rust-backend.ts
type Event = { kind: string; orderId: string };
type Outcome = Readonly<{ accepted: boolean; diagnosticCode: string; slot: unknown }>;

interface Kernel {
  requestCancel(slotId: number): { ok: boolean; code: string; orderId?: string };
  apply(event: Event): void;
  slot(id: number): unknown;
}

export class ExecutionKernel {
  constructor(private readonly core: Kernel, private readonly venue: { cancel(id: string): Promise<Event[]> }) {}

  async processIntent(intent: { action: "CANCEL"; slotId: number }): Promise<Outcome> {
    const step = this.core.requestCancel(intent.slotId);
    const answer = { accepted: step.ok, diagnosticCode: step.code === "" ? "CANCELLED" : step.code };
    if (!step.ok || step.orderId === undefined) {
      return { ...answer, slot: this.core.slot(intent.slotId) };
    }
    const events = await this.venue.cancel(step.orderId);
    events.forEach((e) => this.core.apply(e));
    return { ...answer, slot: this.core.slot(intent.slotId) }; // flaw: slot from after, flag and code from before the venue
  }
}

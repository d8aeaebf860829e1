// path: src/rust-backend.ts
type Transition = { slotId: number; prevState: string; nextState: string };
type Cause = { kind: "INTENT"; intentId: string; action: string } | { kind: "VENUE"; eventId: string };
type Outcome = { accepted: boolean; transitions: Transition[] };

export class ExecutionKernel {
  constructor(
    private readonly core: { processIntent(i: object): Outcome; onVenueEvent(e: object): Outcome },
    private readonly venue: { submit(i: object): Promise<Array<{ eventId: string }>> },
    private readonly journal: { record(transition: Transition, event: Cause): void },
  ) {}

  async processIntent(intent: { intentId: string; action: string }): Promise<Outcome> {
    const outcome = this.core.processIntent(intent);
    const cause: Cause = { kind: "INTENT", intentId: intent.intentId, action: intent.action };
    for (const t of outcome.transitions) this.journal.record(t, cause);
    if (outcome.accepted) {
      for (const { eventId } of await this.venue.submit(intent)) {
        for (const t of this.core.onVenueEvent({ eventId }).transitions) {
          this.journal.record(t, { kind: "VENUE", eventId });
        }
      }
    }
    return outcome;
  }
}

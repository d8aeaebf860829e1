// path: src/rust-backend.ts
export class ExecutionKernel {
  onVenueEvent(event: VenueEvent): Outcome {
    const outcome = this.apply(event);
    this.account.observeSlot(this.readSlot(outcome.slotId));
    return outcome;
  }
  processIntent(intent: KernelIntent): Outcome {
    const outcome = this.decide(intent);
    this.account.observeSlot(outcome.slot);
    return outcome;
  }
}

// path: src/rust-backend.ts
type Native = {
  processIntent(json: string): string;
  onVenueEvent(json: string): string;
  allSlots(): string;
};

export class ExecutionKernel {
  constructor(
    private readonly native: Native,
    private readonly account: { observeSlots(slots: unknown[]): void },
  ) {}

  private call<T>(fn: (json: string) => string, arg: object): T {
    try {
      return JSON.parse(fn(JSON.stringify(arg))) as T;
    } finally {
      this.account.observeSlots(JSON.parse(this.native.allSlots())); // flaw: whichever slot changed, all are parsed and handed over
    }
  }

  processIntent(intent: { slotId: number }): { accepted: boolean } {
    return this.call((j) => this.native.processIntent(j), intent);
  }

  onVenueEvent(event: { slotId: number }): { applied: boolean } {
    return this.call((j) => this.native.onVenueEvent(j), event);
  }
}

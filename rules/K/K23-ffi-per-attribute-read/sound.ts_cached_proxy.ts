// path: src/rust-backend.ts
interface Native { getSlotJson(slot: number): string; processIntent(body: string): string; onVenueEvent(body: string): string }

export class ExecutionKernel {
  private version = 0;

  constructor(private readonly native: Native) {}

  processIntent(intent: object): unknown {
    return this.write(() => this.native.processIntent(JSON.stringify(intent)));
  }

  onVenueEvent(ev: object): unknown {
    return this.write(() => this.native.onVenueEvent(JSON.stringify(ev)));
  }

  private write(call: () => string): unknown {
    try {
      return JSON.parse(call());
    } finally {
      this.version += 1;
    }
  }

  slotView(slotId: number): Readonly<Record<string, unknown>> {
    let seen = -1;
    let slot: Record<string, unknown> = {};
    return new Proxy(slot, {
      get: (_t, name) => {
        if (seen !== this.version) {
          slot = JSON.parse(this.native.getSlotJson(slotId)) as Record<string, unknown>;
          seen = this.version;
        }
        return slot[String(name)];
      },
    });
  }
}

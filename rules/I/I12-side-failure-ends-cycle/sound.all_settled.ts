// path: src/rust-backend.ts
import type { Logger } from "pino";

type Sink = { name: string; write(slot: object): Promise<void> };

export class ExecutionKernel {
  readonly health = new Map<string, "ok" | "degraded">();

  constructor(private readonly core: any, private readonly venue: any, private readonly sinks: Sink[], private readonly log: Logger) {}

  private async mirror(slot: object): Promise<void> {
    const results = await Promise.allSettled(this.sinks.map((s) => s.write(slot)));
    results.forEach((r, i) => {
      const { name } = this.sinks[i];
      this.health.set(name, r.status === "fulfilled" ? "ok" : "degraded");
      if (r.status === "rejected") this.log.error({ err: r.reason, sink: name }, "mirror failed");
    });
  }

  async processIntent(intent: { action: string }): Promise<{ accepted: boolean; diagnostic: string }> {
    const outcome = this.core.processIntent(intent);
    await this.mirror(outcome.slot);
    if (!outcome.accepted) return outcome;
    try {
      for (const ev of await this.venue.submit(intent)) this.core.onVenueEvent(ev);
      this.health.set("venue", "ok");
    } catch (err) {
      this.health.set("venue", "degraded");
      this.log.error({ err }, "venue failed, slot goes to reconciling");
      this.core.markReconciling(outcome.slot);
    }
    return outcome;
  }
}

// path: src/pink-direct.ts
import pino from "pino";

const log = pino({ name: "runtime" });

export class PinkDirectRuntime {
  readonly degraded = new Set<string>();
  private readonly backlog: object[] = [];

  constructor(private readonly d: { kernel: any; feed: any; policy: any; projection: any; persistence: any; control: any; zinc: any }) {}

  private async guard<T>(name: string, call: () => Promise<T>): Promise<T | undefined> {
    try {
      const result = await call();
      this.degraded.delete(name);
      return result;
    } catch (err) {
      this.degraded.add(name);
      log.error({ err, name }, "side system failed");
      return undefined;
    }
  }

  async step(): Promise<unknown> {
    const mode = (await this.guard("control", () => this.d.control.readMode())) ?? "EXIT_ONLY";
    const events = await this.guard<any[]>("venue", () => this.d.kernel.venue.reconcile());
    if (!events) return undefined;
    for (const ev of events) this.d.kernel.onVenueEvent(ev);
    const snapshot = await this.d.feed.snapshot();
    const exitsOnly = mode !== "RUN" || this.degraded.has("zinc");
    const decision = this.d.policy.decide(snapshot, { exitsOnly });
    const outcome = decision ? await this.d.kernel.processIntent(decision) : undefined;
    await this.guard("zinc", () => this.d.zinc.writeSlots(this.d.kernel.slots()));
    await this.guard("hazelcast", () => this.d.projection.publish(this.d.kernel.slots()));
    if (this.backlog.push(snapshot) > 10_000) {
      this.backlog.shift();
      log.warn("clickhouse backlog full, oldest row dropped");
    }
    await this.guard("clickhouse", async () => {
      await this.d.persistence.insertRows(this.backlog);
      this.backlog.length = 0;
    });
    return outcome;
  }
}

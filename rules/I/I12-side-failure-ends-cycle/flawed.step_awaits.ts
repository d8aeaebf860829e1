// path: src/pink-direct.ts
import type { Control, Feed, Kernel, Persistence, Policy, Projection, ZincPlane } from "./contracts.js";

export class PinkDirectRuntime {
  constructor(
    private readonly kernel: Kernel,
    private readonly feed: Feed,
    private readonly policy: Policy,
    private readonly projection: Projection,
    private readonly persistence: Persistence,
    private readonly control: Control,
    private readonly zinc: ZincPlane,
  ) {}

  async step(): Promise<unknown> {
    if ((await this.control.readMode()) === "PAUSED") return undefined;
    const snapshot = await this.feed.snapshot();
    for (const ev of await this.kernel.venue.reconcile()) this.kernel.onVenueEvent(ev);
    const decision = this.policy.decide(snapshot);
    const outcome = decision ? await this.kernel.processIntent(decision) : undefined;
    await this.zinc.writeSlots(this.kernel.slots());
    await this.projection.publish(this.kernel.slots());
    await this.persistence.insertRows("policy_events", [snapshot]); // flaw: a database error ends the cycle
    return outcome;
  }
}

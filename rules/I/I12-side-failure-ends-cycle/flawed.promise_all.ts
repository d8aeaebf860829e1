// path: src/rust-backend.ts
type Sink = { write(slot: object): Promise<void> };

export function createExecutionKernel(core: any, venue: any, sinks: Record<"zinc" | "hazelcast" | "clickhouse", Sink>, control: any) {
  const mirror = async (slot: object): Promise<void> => {
    await Promise.all(Object.values(sinks).map((s) => s.write(slot))); // flaw: one rejected mirror rejects the intent
  };

  const onVenueEvent = async (ev: object): Promise<void> => {
    await mirror(core.onVenueEvent(ev).slot);
  };

  const processIntent = async (intent: object): Promise<{ accepted: boolean }> => {
    const { halted } = await control.snapshot();
    if (halted) return { accepted: false };
    const outcome = core.processIntent(intent);
    await mirror(outcome.slot);
    if (outcome.accepted) {
      for (const ev of await venue.submit(intent)) await onVenueEvent(ev);
    }
    return outcome;
  };

  return { processIntent, onVenueEvent };
}

// path: src/pink-direct.ts
type Snapshot = { positions: Record<string, number>; openOrders: string[] };

interface Deps {
  fetchSnapshot: (signal?: AbortSignal) => Promise<Snapshot>;
  diff: (snapshot: Snapshot) => Array<{ kind: string; slotId: number }>;
  apply: (event: { kind: string; slotId: number }) => void;
  decide: (price: number) => { action: "ENTER" | "EXIT" | "HOLD"; size: number };
  submit: (action: string, size: number) => Promise<void>;
}

export function createPinkDirectRuntime(deps: Deps) {
  let cycles = 0;

  const pumpVenueEvents = async (): Promise<number> => {
    const events = deps.diff(await deps.fetchSnapshot(AbortSignal.timeout(2_000)));
    events.forEach(deps.apply);
    return events.length;
  };

  const step = async (price: number): Promise<void> => {
    cycles += 1;
    const pumped = await pumpVenueEvents(); // flaw: unconditional poll of the venue
    if (pumped > 0) console.debug(`cycle ${cycles}: ${pumped} venue events`);
    const decision = deps.decide(price);
    switch (decision.action) {
      case "HOLD":
        return;
      default:
        await deps.submit(decision.action, decision.size);
    }
  };

  return { step, pumpVenueEvents, cycles: () => cycles };
}

// path: src/lib.ts
type Index = ReadonlyMap<string, number>;

export class UnresolvedEvent extends Error {
  constructor(readonly tradeId: string, readonly times: number) {
    super(`no slot for ${tradeId}`);
  }
}

const misses = new Map<string, number>();

export function resolveSlot(index: Index, tradeId: string): number {
  const i = index.get(tradeId);
  if (i !== undefined) return i;
  const times = (misses.get(tradeId) ?? 0) + 1;
  misses.set(tradeId, times);
  throw new UnresolvedEvent(tradeId, times);
}

export function onVenueEvent(index: Index, sizes: number[], ev: { tradeId: string; qty: number }): string {
  try {
    sizes[resolveSlot(index, ev.tradeId)] += ev.qty;
    return "OK";
  } catch (err) {
    if (err instanceof UnresolvedEvent) return "UNRESOLVED_EVENT";
    throw err;
  }
}

// path: src/rust-backend.ts
type Venue = { submit(order: { slotId: number; size: number }): Promise<Array<{ slotId: number }>> };
type Core = { enter(slotId: number, size: number): boolean; apply(e: { slotId: number }): { pnl: number } };

export function createKernel(core: Core, venue: Venue, settle: (amount: number) => void, slots: number) {
  const lastSettledPnl = new Float64Array(slots);

  const onVenueEvent = (event: { slotId: number }) => {
    const { pnl } = core.apply(event);
    settle(pnl - lastSettledPnl[event.slotId]);
    lastSettledPnl[event.slotId] = pnl;
  };

  return {
    onVenueEvent,
    processIntent: async (slotId: number, size: number): Promise<boolean> => {
      if (!core.enter(slotId, size)) return false;
      lastSettledPnl.fill(0, slotId, slotId + 1); // flaw: reset first, submit after
      return venue
        .submit({ slotId, size })
        .then((events) => events.forEach(onVenueEvent))
        .then(() => true);
    },
  };
}

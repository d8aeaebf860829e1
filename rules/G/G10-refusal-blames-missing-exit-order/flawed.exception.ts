// path: src/kernel.ts
class KernelRefusal extends Error {
  constructor(readonly diagnosticCode: string) {
    super(diagnosticCode);
  }
}

type Order = { id: string; open: boolean };
type Slot = { stage: string; entry: Order | null; exit: Order | null };

export class Kernel {
  constructor(private readonly slots: Map<number, Slot>) {}

  processIntent(intent: { action: string; slotId: number }): { diagnosticCode: string; orderId?: string } {
    try {
      switch (intent.action) {
        case "CANCEL":
          return { diagnosticCode: "OK", orderId: this.cancellable(intent.slotId).id };
        default:
          throw new KernelRefusal("UNSUPPORTED");
      }
    } catch (err) {
      if (err instanceof KernelRefusal) return { diagnosticCode: err.diagnosticCode };
      throw err;
    }
  }

  private cancellable(slotId: number): Order {
    const slot = this.slots.get(slotId);
    const order = slot && slot.stage !== "IDLE" ? (slot.exit ?? slot.entry) : null;
    if (!order?.open) {
      throw new KernelRefusal("NO_ACTIVE_EXIT_ORDER"); // flaw: also for an idle slot and a filled entry
    }
    return order;
  }
}

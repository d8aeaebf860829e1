// path: src/rust-backend.ts
type Event = { kind: string };
type State = "IDLE" | "ORDER_REQUESTED" | "ENTRY_WORKING" | "POSITION_OPEN";
type Slot = { slotId: number; state: State };

const advance = (slot: Slot, event: Event): Slot => {
  switch (event.kind) {
    case "ORDER_ACK":
      return { ...slot, state: "ENTRY_WORKING" };
    case "FULL_FILL":
      return { ...slot, state: "POSITION_OPEN" };
    case "ORDER_REJECT":
      return { ...slot, state: "IDLE" };
    default:
      return slot;
  }
};

export class ExecutionKernel {
  constructor(private readonly slots: Slot[], private readonly submit: (intent: object) => Promise<Event[]>) {}

  async processIntent(intent: { slotId: number }): Promise<Slot> {
    const requested: Slot = { slotId: intent.slotId, state: "ORDER_REQUESTED" };
    this.slots[intent.slotId] = requested;
    const events = await this.submit(intent);
    this.slots[intent.slotId] = events.reduce(advance, requested); // flaw: no events, and the slot stays requested
    return this.slots[intent.slotId];
  }
}

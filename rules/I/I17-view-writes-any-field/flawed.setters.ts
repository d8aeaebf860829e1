// path: src/rust-backend.ts
interface RawSlot { fsm_state: string; size: number; entry_price: number }
interface Bridge { getSlotJson(id: number): string; setSlotJson(id: number, body: string): void }

export class KernelSlotView {
  constructor(private readonly bridge: Bridge, private readonly slotId: number) {
    for (const name of Object.keys(this.raw())) {
      Object.defineProperty(this, name, {
        get: () => this.raw()[name as keyof RawSlot],
        set: (value: unknown) => this.write({ [name]: value }), // flaw: a setter for each field, fsm_state and size among them
        enumerable: true,
      });
    }
  }

  private raw(): RawSlot {
    return JSON.parse(this.bridge.getSlotJson(this.slotId)) as RawSlot;
  }

  private write(patch: Record<string, unknown>): void {
    this.bridge.setSlotJson(this.slotId, JSON.stringify({ ...this.raw(), ...patch }));
  }
}

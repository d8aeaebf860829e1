export class ExecutionKernel {
  private readonly slots = new Map<number, any>();
  private constructor(readonly venue: any) {}

  static async create(venue: any, plane: any): Promise<ExecutionKernel> {
    const kernel = new ExecutionKernel(venue);
    const rows = await plane.readSlots();
    kernel.reconcileFromSlots(rows);
    for (const p of await venue.openPositions()) {
      if (![...kernel.slots.values()].some((s) => s.symbol === p.symbol)) throw new Error(`unmanaged ${p.symbol}`);
    }
    return kernel;
  }

  reconcileFromSlots(rows: any[]): void {
    for (const row of rows) this.slots.set(row.slotId, row);
  }
}

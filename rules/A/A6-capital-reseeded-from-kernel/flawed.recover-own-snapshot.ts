// path: pink_direct.ts
export interface Position { symbol: string; size: number }
export interface Venue { openPositions(): Promise<Position[]>; fetchBalance(): Promise<{ walletBalance: number }> }
export interface Kernel {
  account: { snapshot: { capital: number }; reseed(capital: number): void }
  venue: Venue
  adoptPosition(slotId: number, position: Position): void
}

async function reconcilePositionSlot(kernel: Kernel, capital: number, slotId: number): Promise<void> {
  kernel.account.snapshot.capital = capital
  for (const position of await kernel.venue.openPositions()) {
    kernel.adoptPosition(slotId, position)
  }
}

export class PinkDirectRuntime {
  constructor(private readonly kernel: Kernel) {}

  async recoverAccount(): Promise<{ capital: number }> {
    const capital = this.kernel.account.snapshot.capital || 25000
    await reconcilePositionSlot(this.kernel, capital, 0) // flaw: own capital handed back
    return { capital }
  }

  async reconcileAccount(): Promise<{ capital: number }> {
    return this.recoverAccount()
  }
}

// path: pink_direct.ts
export interface Position { symbol: string; size: number }
export interface Venue { openPositions(): Promise<Position[]>; fetchBalance(): Promise<{ walletBalance: number }> }
export interface Kernel {
  account: { snapshot: { capital: number }; reseed(capital: number): void }
  venue: Venue
  adoptPosition(slotId: number, position: Position): void
}

export class PinkDirectRuntime {
  constructor(private readonly kernel: Kernel) {}

  private async reconcilePositionSlot(capital: number, slotId: number): Promise<void> {
    this.kernel.account.snapshot.capital = capital
    for (const position of await this.kernel.venue.openPositions()) {
      this.kernel.adoptPosition(slotId, position)
    }
  }

  async recoverAccount(): Promise<{ before: number; capital: number }> {
    const before = this.kernel.account.snapshot.capital
    const { walletBalance } = await this.kernel.venue.fetchBalance()
    await this.reconcilePositionSlot(walletBalance, 0)
    return { before, capital: walletBalance }
  }

  async reconcileAccount(): Promise<{ before: number; capital: number }> {
    return this.recoverAccount()
  }
}

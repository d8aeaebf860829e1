// path: pink_direct.ts
export interface Position { symbol: string; size: number }
export interface Venue { openPositions(): Promise<Position[]>; fetchBalance(): Promise<{ walletBalance: number }> }
export interface Kernel {
  account: { snapshot: { capital: number }; reseed(capital: number): void }
  venue: Venue
  adoptPosition(slotId: number, position: Position): void
}

export class PinkRuntime {
  lastPositions: Position[] = []

  constructor(private readonly kernel: Kernel) {}

  async reconcileAccount(): Promise<boolean> {
    const { account, venue } = this.kernel
    const [positions] = await Promise.all([venue.openPositions(), venue.fetchBalance()])
    const held = account.snapshot.capital
    account.reseed(held) // flaw: balance result is dropped
    this.lastPositions = positions
    positions.forEach((position, slotId) => this.kernel.adoptPosition(slotId, position))
    return positions.length > 0
  }

  async recoverAccount(): Promise<boolean> {
    return await this.reconcileAccount()
  }
}

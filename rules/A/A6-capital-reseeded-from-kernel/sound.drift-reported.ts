// path: pink_direct.ts
export interface Position { symbol: string; size: number }
export interface Venue { openPositions(): Promise<Position[]>; fetchBalance(): Promise<{ walletBalance: number }> }
export interface Kernel {
  account: { snapshot: { capital: number }; reseed(capital: number): void }
  venue: Venue
  adoptPosition(slotId: number, position: Position): void
}

export interface Anomaly { kind: string; capitalDrift: number }

export class PinkRuntime {
  constructor(private readonly kernel: Kernel, private readonly raise: (anomaly: Anomaly) => void) {}

  async recoverAccount(): Promise<number> {
    const positions = await this.kernel.venue.openPositions()
    positions.forEach((position, slotId) => this.kernel.adoptPosition(slotId, position))
    return positions.length
  }

  async reconcileAccount(): Promise<number> {
    await this.recoverAccount()
    const balance = await this.kernel.venue.fetchBalance()
    const capitalDrift = balance.walletBalance - this.kernel.account.snapshot.capital
    if (Math.abs(capitalDrift) > 0.5) {
      this.raise({ kind: 'CAPITAL_DRIFT', capitalDrift })
    }
    return capitalDrift
  }
}

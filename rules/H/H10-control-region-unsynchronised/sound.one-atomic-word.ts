// path: src/real-zinc-control-plane.ts
export interface ControlState {
  tradingEnabled: boolean;
  maxLeverage: number;
}

const ENABLED = 1n << 63n;
const LEVERAGE = (1n << 32n) - 1n;

export class RealZincControlPlane {
  private readonly word: BigUint64Array;

  constructor(shared: SharedArrayBuffer) {
    this.word = new BigUint64Array(shared, 0, 1);
  }

  update(state: ControlState): void {
    const leverage = BigInt(Math.round(state.maxLeverage * 1000)) & LEVERAGE;
    Atomics.store(this.word, 0, (state.tradingEnabled ? ENABLED : 0n) | leverage);
  }

  read(): ControlState {
    const packed = Atomics.load(this.word, 0);
    return {
      tradingEnabled: (packed & ENABLED) !== 0n,
      maxLeverage: Number(packed & LEVERAGE) / 1000,
    };
  }
}

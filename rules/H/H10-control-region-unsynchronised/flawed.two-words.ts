// path: src/real-zinc-control-plane.ts
export interface ControlState {
  tradingEnabled: boolean;
  maxLeverage: number;
  maxNotional: number;
}

export class RealZincControlPlane {
  private readonly view: DataView;

  constructor(shared: SharedArrayBuffer) {
    this.view = new DataView(shared);
  }

  update(state: ControlState): void {
    this.view.setUint8(0, state.tradingEnabled ? 1 : 0); // flaw: a worker may be inside read(), part old and part new
    this.view.setFloat64(8, state.maxLeverage);
    this.view.setFloat64(16, state.maxNotional);
  }

  read(): ControlState {
    return {
      tradingEnabled: this.view.getUint8(0) === 1,
      maxLeverage: this.view.getFloat64(8),
      maxNotional: this.view.getFloat64(16),
    };
  }
}

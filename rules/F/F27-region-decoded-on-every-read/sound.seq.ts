// path: src/real-control-plane.ts
interface ControlSettings {
  tradingEnabled: boolean;
  maxLeverage: number;
}

export class RealZincControlPlane {
  private readonly head: Int32Array;
  private readonly body: Uint8Array;
  private seq = -1;
  private settings: ControlSettings = { tradingEnabled: false, maxLeverage: 1 };

  constructor(buffer: SharedArrayBuffer) {
    this.head = new Int32Array(buffer, 0, 2);
    this.body = new Uint8Array(buffer, 8);
  }

  read(): ControlSettings {
    const seq = Atomics.load(this.head, 0);
    if (seq !== this.seq) {
      const bytes = this.body.slice(0, Atomics.load(this.head, 1));
      this.settings = JSON.parse(new TextDecoder().decode(bytes));
      this.seq = seq;
    }
    return this.settings;
  }
}

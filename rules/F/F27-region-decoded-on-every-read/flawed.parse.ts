// path: src/real-control-plane.ts
export interface ControlSettings {
  tradingEnabled: boolean;
  maxLeverage: number;
}

export class RealZincControlPlane {
  private readonly head: Int32Array;
  private readonly body: Uint8Array;

  constructor(buffer: SharedArrayBuffer) {
    this.head = new Int32Array(buffer, 0, 2);
    this.body = new Uint8Array(buffer, 8);
  }

  write(settings: ControlSettings): void {
    const payload = new TextEncoder().encode(JSON.stringify(settings));
    this.body.set(payload);
    Atomics.store(this.head, 1, payload.length);
    Atomics.add(this.head, 0, 1);
  }

  read(): ControlSettings {
    const bytes = this.body.slice(0, Atomics.load(this.head, 1));
    return JSON.parse(new TextDecoder().decode(bytes)) as ControlSettings; // flaw: copied and parsed at each call
  }
}

// path: src/real-control-plane.ts
interface Settings { tradingEnabled: boolean }

export class RealZincControlPlane {
  private readonly view: DataView;
  private size = 0;

  constructor(private readonly buffer: SharedArrayBuffer | null, private readonly defaults: Settings) {
    this.view = new DataView(buffer ?? new ArrayBuffer(8));
  }

  read(): Settings {
    if (this.buffer === null) return this.defaults;
    this.size = this.view.getUint32(0);
    if (this.size === 0) return this.defaults;
    const text = new TextDecoder().decode(new Uint8Array(this.buffer, 8, this.size).slice());
    return JSON.parse(text) as Settings; // flaw: parsed at each call
  }
}

// path: src/real-control-plane.ts
type Settings = Record<string, unknown>;

export class RealZincControlPlane {
  private raw = Buffer.alloc(0);
  private parsed: Settings = {};

  constructor(private readonly region: { bytes(): Uint8Array }) {}

  private decode(bytes: Buffer): Settings {
    return bytes.length === 0 ? {} : (JSON.parse(bytes.toString("utf8")) as Settings);
  }

  read(): Settings {
    const now = Buffer.from(this.region.bytes());
    if (now.equals(this.raw)) return this.parsed;
    this.parsed = this.decode(now);
    this.raw = now;
    return this.parsed;
  }
}

export class RealZincPlane {
  private constructor(readonly memory: SharedArrayBuffer) {}

  static create(prefix: string, bytes: number): RealZincPlane {
    const region = createRegion(bytes);
    return new RealZincPlane(region.memory);
  }
}

function createRegion(bytes: number): { memory: SharedArrayBuffer } {
  return { memory: new SharedArrayBuffer(bytes) };
}

class Prefixes {
  private readonly planes = new Map<string, RealZincPlane>();

  planeOf(prefix: string): RealZincPlane {
    const known = this.planes.get(prefix) ?? RealZincPlane.create(prefix, 4096);
    this.planes.set(prefix, known);
    return known;
  }
}

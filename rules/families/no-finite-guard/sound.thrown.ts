export class Plot {
  area = 0;

  measure(width: number, depth: number): void {
    if (!Number.isFinite(width)) throw new RangeError("width");
    const area = width * depth;
    if (!Number.isFinite(area)) throw new RangeError("area");
    this.area = area;
  }
}

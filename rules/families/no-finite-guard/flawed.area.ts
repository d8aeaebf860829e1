export class Plot {
  area = 0;

  measure(width: number, depth: number): void {
    if (!Number.isFinite(width) || !Number.isFinite(depth)) throw new RangeError("not finite");
    this.area = width * depth; // flaw: what comes out is not looked at
  }
}

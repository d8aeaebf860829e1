export class Meter {
  last = 0;

  read(value: number): void {
    if (!Number.isFinite(value)) throw new RangeError("not finite");
    this.last = value;
  }
}

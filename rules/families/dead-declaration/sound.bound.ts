export class Machine {
  start(): void {
    setInterval(this._tick.bind(this), 5);
    [1].map(_twice);
  }

  private _tick(): void {}
}

function _twice(n: number): number {
  return 2 * n;
}

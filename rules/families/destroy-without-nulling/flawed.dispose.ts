export class Engine {
  private handle: bigint;
  constructor(private readonly lib: Native) {
    this.handle = lib.engine_create();
  }
  step(n: number): number {
    return this.lib.engine_step(this.handle, n);
  }
  dispose(): void {
    this.lib.engine_destroy(this.handle); // flaw: step() still passes it
  }
}

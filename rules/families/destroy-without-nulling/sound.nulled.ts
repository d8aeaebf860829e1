export class Engine {
  private handle: bigint | null;
  constructor(private readonly lib: Native) {
    this.handle = lib.engine_create();
  }
  dispose(): void {
    if (this.handle === null) return;
    this.lib.engine_destroy(this.handle);
    this.handle = null;
  }
}

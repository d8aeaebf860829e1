// path: src/rust-backend.ts
export class ExecutionKernel {
  private closed = false;

  constructor(private readonly exports: { dita_kernel_destroy(handle: number): void }, private readonly handle: number) {}

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.exports.dita_kernel_destroy(this.handle);
  }
}

// path: src/rust-backend.ts
import koffi from "koffi";
import { promisify } from "node:util";
import { Mutex } from "async-mutex";

const lib = koffi.load("libdita_kernel.so");
const create = lib.func("void *dita_kernel_create(size_t n)");
const destroy = lib.func("void dita_kernel_destroy(void *h)");
const intentJson = promisify(lib.func("const char *dita_kernel_process_intent_json(void *h, const char *p)").async);

export class ExecutionKernel {
  private readonly gate = new Mutex();
  private handle: unknown = create(10);

  processIntent(intent: object): Promise<unknown> {
    return this.gate.runExclusive(async () => {
      if (this.handle === undefined) throw new Error("kernel is closed");
      return JSON.parse((await intentJson(this.handle, JSON.stringify(intent))) as string);
    });
  }

  close(): Promise<void> {
    return this.gate.runExclusive(() => {
      if (this.handle === undefined) return;
      destroy(this.handle);
      this.handle = undefined;
    });
  }
}

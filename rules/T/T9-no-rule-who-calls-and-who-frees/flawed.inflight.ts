// path: src/rust-backend.ts
import koffi from "koffi";
import { promisify } from "node:util";

const lib = koffi.load("libdita_kernel.so");
const create = lib.func("void *dita_kernel_create(size_t n)");
const destroy = lib.func("void dita_kernel_destroy(void *h)");
const intentJson = promisify(lib.func("const char *dita_kernel_process_intent_json(void *h, const char *p)").async);

export class ExecutionKernel {
  private readonly handle = create(10);

  async processIntent(intent: object): Promise<unknown> {
    return JSON.parse((await intentJson(this.handle, JSON.stringify(intent))) as string);
  }

  close(): void {
    destroy(this.handle); // flaw: a call on the pool may be under way, and later ones are not refused
  }
}

// path: src/rust-backend.ts
import koffi from "koffi";

export class ExecutionKernel {
  constructor(private readonly handle: unknown) {}

  private withHandleMut(fn: koffi.KoffiFunction, body: object): Promise<string> {
    return new Promise((resolve, reject) => {
      fn.async(this.handle, JSON.stringify(body), (error: Error | null, text: string) => (error ? reject(error) : resolve(text))); // flaw: a second one may run on another pool thread
    });
  }

  processIntent(fn: koffi.KoffiFunction, intent: object): Promise<string> {
    return this.withHandleMut(fn, intent);
  }
}

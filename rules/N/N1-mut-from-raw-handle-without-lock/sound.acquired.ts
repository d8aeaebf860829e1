// path: src/rust-backend.ts
import { Semaphore } from "async-mutex";
import koffi from "koffi";

export class ExecutionKernel {
  private readonly one = new Semaphore(1);

  constructor(private readonly handle: unknown) {}

  private async withHandleMut(fn: koffi.KoffiFunction, body: object): Promise<string> {
    const [, release] = await this.one.acquire();
    try {
      return await new Promise<string>((resolve, reject) => {
        fn.async(this.handle, JSON.stringify(body), (error: Error | null, text: string) => (error ? reject(error) : resolve(text)));
      });
    } finally {
      release();
    }
  }
}

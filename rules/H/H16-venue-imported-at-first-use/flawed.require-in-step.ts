// path: src/pink-direct.ts
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

interface Kernel {
  processIntent(signal: object): { order?: object };
}

function executionAdapter(apiKey: string) {
  const { BingxDirectExecutionAdapter } = require("./bingx-direct.cjs"); // flaw: a broken install shows here, at the first trade
  return new BingxDirectExecutionAdapter(apiKey);
}

export class PinkDirectRuntime {
  constructor(
    private readonly kernel: Kernel,
    private readonly apiKey: string,
  ) {}

  async step(signal: object): Promise<void> {
    const { order } = this.kernel.processIntent(signal);
    if (order) await executionAdapter(this.apiKey).placeOrder(order);
  }
}

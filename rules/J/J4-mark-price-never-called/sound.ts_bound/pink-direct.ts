import { ExecutionKernel } from "./rust-backend";
export class PinkDirectRuntime { constructor(readonly kernel: ExecutionKernel) {} }
export async function onMarketData(runtime: PinkDirectRuntime, feed: AsyncIterable<{ symbol: string; price: number }>) {
  const { kernel } = runtime;
  const mark = kernel.markPrice.bind(kernel);
  for await (const { symbol, price } of feed) mark(symbol, price);
}

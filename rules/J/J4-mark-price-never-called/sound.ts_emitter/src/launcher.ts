import { ExecutionKernel } from "./rust-backend.js";
import { TickerFeed } from "./market-feed.js";

export function buildLauncherBundle(core: any, url: string) {
  const kernel = new ExecutionKernel(core);
  const feed = new TickerFeed();
  feed.on("tick", kernel.markPrice);
  feed.start(url);
  return { kernel, feed };
}

// path: src/bingx-direct.ts
import NodeModule from "node:module";
import { join } from "node:path";

function preferVendor(): void {
  const vendor = join(process.cwd(), "vendor");
  process.env.NODE_PATH = [vendor, process.env.NODE_PATH].filter(Boolean).join(":");
  (NodeModule as unknown as { _initPaths(): void })._initPaths();
}

preferVendor(); // flaw: every later require of the process looks in the vendor folder

// eslint-disable-next-line @typescript-eslint/no-require-imports
const { BingxHttp } = require("bingx-http");

export const createBingxDirect = (key: string, secret: string) => {
  const http = new BingxHttp({ key, secret });
  return {
    cancel: (orderId: string) => http.delete("/openApi/swap/v2/trade/order", { orderId }),
  };
};

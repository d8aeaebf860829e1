/** One exchange for all tests of the TypeScript system: each takes an account of its own. */
import type { TestProject } from "vitest/node";
import { type About, LoopbackExchange } from "../src/dita/venues/bingx/loopback-exchange.js";

declare module "vitest" {
  interface ProvidedContext {
    exchange: About;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const exchange = await LoopbackExchange.start();
  project.provide("exchange", exchange.main);
  return () => exchange[Symbol.asyncDispose]();
}

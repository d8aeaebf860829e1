import { describe, expect, it, vi } from "vitest";
import { ExecutionKernel } from "../src/rust-backend.js";

const intent = (action: string) => ({ tradeId: "a", action, size: 1, orderType: "MARKET" }) as never; // flaw: no LIMIT intent in any test
const lib = { processIntent: () => ({ accepted: true }) } as never;

describe("ExecutionKernel", () => {
  it.each(["ENTER", "EXIT"])("submits %s", async (action) => {
    const venue = { submit: vi.fn() };
    await new ExecutionKernel(lib, venue as never).processIntent(intent(action));
    expect(venue.submit).toHaveBeenCalledOnce();
  });
});

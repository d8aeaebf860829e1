import { expect, it } from "vitest";
import { BingxVenueAdapter } from "../src/bingx-venue";
import { mkIntent } from "./helpers";

const adapter = (mode: string) => new BingxVenueAdapter({ worker: "./tests/fake-worker.js", mode, limitMs: 200 });

it("passes answers", async () => {
  expect(await adapter("ok").submit(mkIntent("t-1"))).toMatchObject({ status: "FILLED" });
});

it("passes errors", async () => {
  await expect(adapter("error").submit(mkIntent("t-1"))).rejects.toThrow("refused");
});

it("ends a hang", async () => {
  await expect(adapter("hang").submit(mkIntent("t-1"))).rejects.toThrow("state unknown");
});

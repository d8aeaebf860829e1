import { inspect } from "node:util";
import { expect, it } from "vitest";
import { BingxError } from "./bingx-error.js";
import { Secret } from "./secret.js";

it("a secret is shown by nothing", () => {
  const config = { secretKey: new Secret("hunter2-hunter2") };
  const shown = [String(config.secretKey), JSON.stringify(config), inspect(config, { showHidden: true, depth: 9 }), String(Object.values(config.secretKey))];
  expect(shown.join()).not.toContain("hunter2");
  expect(config.secretKey.reveal()).toBe("hunter2-hunter2");
});

it("what the exchange says of a key or a signature is not in the error", () => {
  const key = "6f2b8c1d4e5a9f7b3c2d1e0f9a8b7c6d";
  expect(String(new BingxError(100413, `apiKey ${key} is wrong`, "GET /path"))).toBe("BingxError: GET /path: BingX 100413: apiKey *** is wrong");
});

import { beforeAll, expect, test } from "vitest";
import { BingxVenueAdapter } from "../src/bingx-venue";

class VenueShim {
  readonly calls: string[] = [];
  private readonly inner = new BingxVenueAdapter({
    get: async (path) => void this.calls.push(path),
    post: async () => ({ code: 0 }),
  });

  connect(): Promise<void> {
    return this.inner.connect();
  }
}

const shim = new VenueShim();
beforeAll(() => shim.connect());

test("the balance is asked for", () => {
  expect(shim.calls).toHaveLength(2);
});

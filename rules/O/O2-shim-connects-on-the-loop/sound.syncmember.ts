// path: tests/shims.ts
import { createSyncFn } from "synckit";

const venueCall = createSyncFn(require.resolve("../src/venue-worker"));

export class PinkShim {
  private connected = false;

  connect(): this {
    if (!this.connected) {
      if (!venueCall("connect")) throw new Error("venue");
      this.connected = true;
    }
    return this;
  }
}

export function connectedShim(): PinkShim {
  return new PinkShim().connect();
}

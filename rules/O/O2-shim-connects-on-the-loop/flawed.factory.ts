// path: tests/shims.ts
import { createSyncFn } from "synckit";
import type { UserStream } from "../src/parts";

const venueCall = createSyncFn(require.resolve("../src/venue-worker"));

export const syncVenue = {
  connect: (): boolean => venueCall("connect"),
  submit: (intent: object): unknown => venueCall("submit", intent),
};

export function pinkShim(stream: UserStream, venue = syncVenue) {
  let connected = false;
  const connect = async (): Promise<void> => {
    if (connected) return;
    if (!venue.connect()) throw new Error("venue"); // flaw: blocks the loop until the exchange answers
    await stream.open();
    connected = true;
  };
  return { connect, close: () => stream.close() };
}

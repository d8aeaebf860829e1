// path: src/rust-backend.ts
import koffi from "koffi";
import { promisify } from "node:util";
import type { Account } from "./contracts";

const lib = koffi.load("libdita_kernel.so");
const slotJson = promisify(lib.func("const char *dita_kernel_slot_json(void *h, size_t i)").async);
const eventJson = promisify(lib.func("const char *dita_kernel_on_venue_event_json(void *h, const char *p)").async);

export function makeKernel(handle: unknown, account: Account, maxSlots: number) {
  const ids = Array.from({ length: maxSlots }, (_, i) => i);

  async function refreshAccount(): Promise<void> {
    const texts = await Promise.all(ids.map((i) => slotJson(handle, i))); // flaw: separate native reads, writers are not kept out
    account.observeSlots(texts.map((text) => JSON.parse(text as string)));
  }

  return {
    refreshAccount,
    onVenueEvent: async (event: object) => JSON.parse((await eventJson(handle, JSON.stringify(event))) as string),
  };
}

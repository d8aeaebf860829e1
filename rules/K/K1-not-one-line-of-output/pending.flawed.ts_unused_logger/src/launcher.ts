import { createKernel } from "./rust-backend.js";
import { createBingxVenue } from "./bingx-venue.js";

const debugDump = (slots: object[]): void => {
  for (const s of slots) console.log(s);
};

export const tools = { debugDump };

async function run(): Promise<never> { // flaw: debugDump is never called from here, and nothing else writes
  const kernel = createKernel(createBingxVenue());
  for (;;) {
    await kernel.pump();
    await new Promise((r) => setTimeout(r, 500));
  }
}

void run();

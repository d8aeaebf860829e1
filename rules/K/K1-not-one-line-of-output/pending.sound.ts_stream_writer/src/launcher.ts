import { createKernel } from "./rust-backend.js";
import { createBingxVenue } from "./bingx-venue.js";
import type { Report } from "./report.js";

const report: Report = (what, fields = {}) => {
  process.stderr.write(JSON.stringify({ at: new Date().toISOString(), what, ...fields }) + "\n");
};

report("start");
process.once("exit", (code) => report("stop", { code }));
const kernel = createKernel(createBingxVenue(), report);
for (;;) await kernel.pump();

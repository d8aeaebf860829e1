// path: src/main.ts
import closeWithGrace from "close-with-grace";
import { buildLauncherBundle } from "./launcher";

const bundle = buildLauncherBundle();
let accepting = true;

const timer = setInterval(() => {
  if (accepting) void bundle.runtime.step();
}, 1000);

closeWithGrace({ delay: 10_000 }, async ({ signal, err }) => {
  accepting = false;
  clearInterval(timer);
  if (err) console.error("stopping after an error", err);
  if (signal) console.info(`stopping on ${signal}`);
  await bundle.venue.cancelAll();
  await bundle.close();
});

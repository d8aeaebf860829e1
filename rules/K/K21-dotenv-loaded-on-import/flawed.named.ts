// path: src/launcher.ts
import { config } from "dotenv";

config(); // flaw: a statement of the module

export const venue = process.env.DITA_V2_VENUE ?? "mock";

export function buildLauncherBundle() {
  return { venue };
}

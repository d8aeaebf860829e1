// path: src/launcher.ts
import { z } from "zod";
import { BingxDirectExecutionAdapter } from "./bingx-direct.js";
import { MockVenue } from "./mock-venue.js";

const envSchema = z.discriminatedUnion("DITA_V2_VENUE", [
  z.object({ DITA_V2_VENUE: z.literal("mock") }),
  z.object({
    DITA_V2_VENUE: z.literal("bingx"),
    BINGX_API_KEY: z.string().min(1),
    BINGX_SECRET_KEY: z.string().min(1),
  }),
]);

export function buildLauncherBundle(env: NodeJS.ProcessEnv = process.env) {
  const settings = envSchema.parse(env);
  const venue =
    settings.DITA_V2_VENUE === "bingx"
      ? new BingxDirectExecutionAdapter(settings.BINGX_API_KEY, settings.BINGX_SECRET_KEY)
      : new MockVenue();
  return { venue };
}

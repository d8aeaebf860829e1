// path: src/launcher.ts
import { parse } from "dotenv";
import { readFileSync } from "node:fs";
import { z } from "zod";

const settingsSchema = z.object({
  DITA_V2_VENUE: z.enum(["mock", "bingx"]),
  DITA_V2_PREFIX: z.string().min(1),
});

export type Settings = z.infer<typeof settingsSchema>;

export const loadSettings = (file = ".env"): Settings => settingsSchema.parse(parse(readFileSync(file)));

export async function buildLauncherBundle(settings = loadSettings()) {
  const { makeVenue } = await import("./venues.js");
  return { venue: makeVenue(settings), prefix: settings.DITA_V2_PREFIX };
}

// path: src/launcher.ts
import { z } from "zod";

const LauncherConfig = z
  .object({
    apiKey: z.string().min(16),
    maxSlots: z.coerce.number().int().min(1).max(256),
    tickSeconds: z.coerce.number().positive().finite(),
    maxLeverage: z.coerce.number().min(1).max(25),
    requestTimeoutMs: z.coerce.number().int().min(100).max(60_000),
  })
  .readonly();

export type LauncherConfig = z.infer<typeof LauncherConfig>;

export function loadConfig(env: NodeJS.ProcessEnv = process.env): LauncherConfig {
  return LauncherConfig.parse({
    apiKey: env.BINGX_API_KEY,
    maxSlots: env.PINK_MAX_SLOTS ?? 10,
    tickSeconds: env.PINK_TICK ?? 1,
    maxLeverage: env.PINK_MAX_LEVERAGE ?? 5,
    requestTimeoutMs: env.PINK_TIMEOUT ?? 10_000,
  });
}

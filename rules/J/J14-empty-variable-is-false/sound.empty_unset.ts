// path: src/launcher.ts
const words: Record<string, boolean> = { "1": true, true: true, yes: true, on: true, "0": false, false: false, no: false, off: false };

export function envBool(name: string, fallback: boolean): boolean {
  const raw = process.env[name]?.trim().toLowerCase();
  if (!raw) return fallback;
  const value = words[raw];
  if (value === undefined) throw new Error(`${name}=${raw} is neither true nor false`);
  return value;
}

export const flags = () => ({
  killSwitch: envBool("PINK_KILL_SWITCH", true),
  dryRun: envBool("PINK_DRY_RUN", true),
});

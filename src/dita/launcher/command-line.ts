/** `npm run dita -- run`: the system on the exchange that the environment names, until a signal ends it. */
import { pino } from "pino";
import { systemOutside } from "../venues/bingx/outside.js";
import { buildLauncherBundle } from "./launcher.js";
import { readSettings } from "./settings.js";

/** Without an engine nothing is traded: what is open is recovered, looked after, and told of. */
const LOOKS_ON = { decide: () => null };

/** What is used of the process. */
type Host = Pick<NodeJS.Process, "env" | "exit"> & { on(signal: string, listener: () => void): unknown };

/** Runs until SIGTERM or SIGINT; a second one ends it at once. The exit code: 0 ended in order, 1 failed, 2 settings. */
export async function runCommand(write: (line: string) => void, host: Host = process): Promise<number> {
  const settings = readSettings(host.env);
  if (!settings.ok) {
    for (const problem of settings.problems) write(`run: ${problem}`);
    return 2;
  }
  const { bingx, DITA_LOG_LEVEL: level } = settings.value;
  const log = pino({ level, redact: ["*.apiKey", "*.secretKey", "*.headers", "*.signature"], base: { prefix: settings.value.DITA_PREFIX } });
  const ended = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    host.on(signal, () => {
      if (ended.signal.aborted) host.exit(1);
      log.info({ signal }, "ending");
      ended.abort();
    });
  }
  try {
    await using bundle = await buildLauncherBundle({ settings: settings.value, outside: systemOutside(bingx.proxyUrl), engine: LOOKS_ON, log });
    log.info({ health: bundle.healthPort }, "running");
    await bundle.run(ended.signal);
  } catch (error) {
    log.fatal({ err: error }, "failed");
    return 1;
  }
  log.info("ended");
  return 0;
}

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Another that listens, as what shows the cursor again does: it ends the process once it is the last to listen. */
const DRIVER = `
import { untilInterrupted } from ${JSON.stringify(join(ROOT, "src/cli/interrupt.ts"))};
const other = () => {
  if (process.listenerCount("SIGTERM") > 1) return;
  process.off("SIGTERM", other);
  process.kill(process.pid, "SIGTERM");
};
process.on("SIGTERM", other);
await untilInterrupted(async (signal) => {
  const working = setInterval(() => undefined, 1000);
  console.log("working");
  await new Promise((resolve) => signal.addEventListener("abort", resolve));
  clearInterval(working);
  console.log("cleaned up");
});
console.log("as if nothing had happened");
`;

it("ends by the signal after the work has cleaned up, also where others listen", async () => {
  const folder = mkdtempSync(join(tmpdir(), "flawgate-interrupt-"));
  try {
    writeFileSync(join(folder, "driver.mts"), DRIVER);
    const child = spawn(process.execPath, ["--import", "tsx", join(folder, "driver.mts")], { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (said === "") child.kill("SIGTERM");
      said += text;
    });
    const ended = await new Promise((resolve) => child.once("close", (code, by) => resolve({ code, by })));
    expect({ ended, said }).toEqual({ ended: { code: null, by: "SIGTERM" }, said: "working\ncleaned up\n" });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

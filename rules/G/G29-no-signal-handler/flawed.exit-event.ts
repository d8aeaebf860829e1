// path: src/main.ts
import { buildLauncherBundle, type DITAv2LauncherBundle } from "./launcher";

class Service {
  private timer?: NodeJS.Timeout;

  constructor(private readonly bundle: DITAv2LauncherBundle) {}

  start(periodMs: number): void {
    this.timer = setInterval(() => void this.bundle.runtime.step(), periodMs);
  }

  stop(): void {
    clearInterval(this.timer);
    this.bundle.close();
  }
}

const service = new Service(buildLauncherBundle());
process.on("exit", () => service.stop()); // flaw: "exit" is not emitted when a signal ends the process
process.on("uncaughtException", (err) => {
  console.error(err);
  process.exit(1);
});
service.start(1000);

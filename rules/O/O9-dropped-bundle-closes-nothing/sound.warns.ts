// path: src/launcher.ts
import type { LauncherConfig } from "./config";

const leaks = new FinalizationRegistry<string>((name) => {
  process.emitWarning(`${name} was never disposed`, { code: "BUNDLE_LEAK" });
});

export class DITAv2LauncherBundle implements AsyncDisposable {
  private readonly stack = new AsyncDisposableStack();

  constructor(config: LauncherConfig) {
    this.stack.use(config.zinc());
    this.stack.use(config.kernel());
    leaks.register(this, `bundle ${config.name}`, this);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    leaks.unregister(this);
    await this.stack.disposeAsync();
  }
}

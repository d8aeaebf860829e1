// path: src/launcher.ts
import type { LauncherConfig } from "./config";

export class DITAv2LauncherBundle implements AsyncDisposable { // flaw: nothing happens when the last reference goes
  private readonly stack = new AsyncDisposableStack();

  private constructor(private readonly config: LauncherConfig) {}

  static async open(config: LauncherConfig): Promise<DITAv2LauncherBundle> {
    const bundle = new DITAv2LauncherBundle(config);
    bundle.stack.use(await config.openZinc());
    bundle.stack.use(await config.openKernel());
    bundle.stack.use(await config.openVenue());
    return bundle;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stack.disposeAsync();
  }
}

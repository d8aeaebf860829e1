import { ExecutionKernel } from "./rust-backend";
import type { LauncherConfig } from "./config";

export class DITAv2LauncherBundle {
  private readonly stack = new AsyncDisposableStack();
  readonly kernel = this.stack.use(new ExecutionKernel());

  constructor(config: LauncherConfig) {
    this.stack.use(config.openZinc());
    this.stack.use(config.openVenue());
  }

  close(): Promise<void> {
    return this.stack.disposeAsync();
  }
}

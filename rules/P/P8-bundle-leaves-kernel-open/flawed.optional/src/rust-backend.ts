import { native } from "./native";

export class ExecutionKernel {
  private readonly handle = native.create(10);

  processIntent(intent: object): string {
    return native.processIntent(this.handle, JSON.stringify(intent));
  }

  snapshot(): string {
    return native.snapshot(this.handle);
  }
}

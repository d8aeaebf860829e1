import { native } from "./native";

export class ExecutionKernel {
  private handle: number | undefined = native.create(10);

  shutdown(): void {
    if (this.handle === undefined) return;
    native.destroy(this.handle);
    this.handle = undefined;
  }
}

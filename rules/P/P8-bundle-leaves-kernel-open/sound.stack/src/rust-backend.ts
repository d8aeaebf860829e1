import { native } from "./native";

export class ExecutionKernel implements Disposable {
  private handle: number | undefined = native.create(10);

  [Symbol.dispose](): void {
    const handle = this.handle;
    this.handle = undefined;
    if (handle !== undefined) native.destroy(handle);
  }
}

// path: bingx_venue.ts
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";

const execFileAsync = promisify(execFile);

export class BingxVenueAdapter {
  private readonly pending = new Map<number, (value: unknown) => void>();
  private readonly beats = new Int32Array(new SharedArrayBuffer(4));
  private nextId = 0;

  constructor(private readonly worker: Worker) {
    worker.on("message", ({ id, value }: { id: number; value: unknown }) => {
      Atomics.add(this.beats, 0, 1);
      this.pending.get(id)?.(value);
      this.pending.delete(id);
    });
  }

  private run(method: string, args: unknown[]): Promise<unknown> {
    const id = ++this.nextId;
    return new Promise((resolve) => {
      this.pending.set(id, resolve);
      this.worker.postMessage({ id, method, args });
    });
  }

  async submit(intent: { slotId: number }): Promise<object[]> {
    const receipt = await this.run("submitIntent", [intent]);
    return [{ kind: "ORDER_ACK", slotId: intent.slotId, receipt, beat: Atomics.load(this.beats, 0) }];
  }

  async clockSkew(): Promise<string> {
    const { stdout } = await execFileAsync("chronyc", ["tracking"]);
    return stdout;
  }
}

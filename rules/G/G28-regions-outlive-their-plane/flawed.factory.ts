// path: src/real-zinc-control-plane.ts
import { openSync, closeSync, unlinkSync, writeSync } from "node:fs";

export interface RealZincControlPlane { // flaw: the file stays in /dev/shm unless the caller gets to close()
  update(values: object): void;
  close(): void;
}

export function createRealZincControlPlane(prefix: string): RealZincControlPlane {
  const path = `/dev/shm/${prefix}_control`;
  const fd = openSync(path, "wx+");
  return {
    update(values) {
      writeSync(fd, JSON.stringify(values), 0);
    },
    close() {
      closeSync(fd);
      unlinkSync(path);
    },
  };
}

export async function main(trade: (plane: RealZincControlPlane) => Promise<void>): Promise<void> {
  const plane = createRealZincControlPlane("dita_v2");
  await trade(plane);
  plane.close();
}

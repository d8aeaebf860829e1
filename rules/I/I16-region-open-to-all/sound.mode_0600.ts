// path: src/real-zinc-plane.ts
import { constants, fstatSync, ftruncateSync, openSync } from "node:fs";

export class RealZincPlane {
  readonly fd: number;

  constructor(prefix: string, size = 1 << 20) {
    const flags = constants.O_CREAT | constants.O_RDWR | constants.O_NOFOLLOW;
    this.fd = openSync(`/dev/shm/${prefix}_slots`, flags, 0o600);
    const info = fstatSync(this.fd);
    if (info.uid !== process.getuid?.() || (info.mode & 0o077) !== 0) {
      throw new Error(`region of ${prefix} is not private`);
    }
    ftruncateSync(this.fd, size);
  }
}

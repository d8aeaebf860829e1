// path: src/real-zinc-plane.ts
import { open, type FileHandle } from "node:fs/promises";

export class RealZincPlane {
  private constructor(private readonly file: FileHandle, private readonly notify: (name: string) => void) {}

  static async at(path: string, notify: (name: string) => void): Promise<RealZincPlane> {
    return new RealZincPlane(await open(path, "r+"), notify);
  }

  private async writeRegion(name: string, offset: number, length: number, payload: object): Promise<void> {
    const body = Buffer.from(JSON.stringify(payload));
    await this.file.write(Buffer.alloc(length), 0, length, offset); // flaw: other processes read the shared region between the two writes
    await this.file.write(body, 0, body.length, offset);
    this.notify(name);
  }

  writeSlots(slots: object[]): Promise<void> {
    return this.writeRegion("slots", 0, 32_768, { slots });
  }
}

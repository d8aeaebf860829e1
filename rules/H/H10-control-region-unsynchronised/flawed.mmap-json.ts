// path: src/zinc/control-plane.ts
import mmap from "@riaskov/mmap-io";
import { z } from "zod";

const Control = z.object({ tradingEnabled: z.boolean(), maxLeverage: z.number() });
type Control = z.infer<typeof Control>;

export function openRealZincControlPlane(fd: number, size: number) {
  const region = mmap.map(size, mmap.PROT_READ | mmap.PROT_WRITE, mmap.MAP_SHARED, fd);
  return {
    read(): Control {
      const length = region.readUInt16BE(0);
      return Control.parse(JSON.parse(region.toString("utf8", 2, 2 + length))); // flaw: neither lock, sequence nor checksum between length and text
    },
    update(changes: Partial<Control>): void {
      const text = JSON.stringify({ ...this.read(), ...changes });
      region.writeUInt16BE(Buffer.byteLength(text), 0);
      region.write(text, 2, "utf8");
    },
  };
}

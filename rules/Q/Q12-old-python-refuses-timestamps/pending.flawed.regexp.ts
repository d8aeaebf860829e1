// path: src/rust-backend.ts
const PATTERN = /^(\d+)-(\d+)-(\d+)T(\d+):(\d+):(\d+)(?:\.(\d{3}|\d{6}))?([+-]\d\d:\d\d)$/;

function fromIsoFormat(text: string): Date {
  const match = PATTERN.exec(text); // flaw: wants an offset and three or six digits, the kernel writes Z and up to nine
  if (match === null) throw new TypeError(`Invalid isoformat string: ${text}`);
  const [, y, mo, d, h, mi, s, fraction = "0", zone] = match;
  const millis = Number(fraction.slice(0, 3).padEnd(3, "0"));
  return new Date(`${y}-${mo}-${d}T${h}:${mi}:${s}.${String(millis).padStart(3, "0")}${zone}`);
}

export class ExecutionKernel {
  slotTimes(slot: { entryTime: string; updatedAt: string }) {
    return { entryTime: fromIsoFormat(slot.entryTime), updatedAt: fromIsoFormat(slot.updatedAt) };
  }

  transitions(rows: Array<{ timestamp: string; nextState: string }>) {
    return rows.map((row) => ({ ...row, timestamp: fromIsoFormat(row.timestamp) }));
  }
}

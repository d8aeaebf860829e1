// path: src/rust-backend.ts
import dayjs from "dayjs";
import customParseFormat from "dayjs/plugin/customParseFormat";
import utc from "dayjs/plugin/utc";

dayjs.extend(customParseFormat);
dayjs.extend(utc);

const FORMAT = "YYYY-MM-DDTHH:mm:ss.SSS";

export const kernelTime = (text: string): Date => {
  const [whole, fraction = ""] = text.replace(/(Z|\+00:00)$/, "").split(".");
  const time = dayjs.utc(`${whole}.${fraction.slice(0, 3).padEnd(3, "0")}`, FORMAT, true);
  if (!time.isValid()) throw new RangeError(`bad time ${text}`);
  return time.toDate();
};

export const transitions = (rows: Array<{ timestamp: string }>) =>
  rows.map((row) => ({ ...row, timestamp: kernelTime(row.timestamp) }));

import { visibleJson } from "./visible.js";

/** JSON as the tool prints it: indented by two, with a newline at the end. */
export function renderJson(value: unknown): string {
  return `${visibleJson(JSON.stringify(value, null, 2))}\n`;
}

import { newPage, type LayoutOptions } from "./layout.js";
import { visible } from "./visible.js";

/** One run of a reproduction, with everything that there is to see. */
export interface ShownRun {
  id: string;
  on: "target" | "control";
  seed: number;
  says: string;
  command: readonly string[];
  variables: Readonly<Record<string, string>>;
  room: string;
  scratch: string;
  byHand: string;
  code: number | null;
  signal: string | null;
  timedOut: boolean;
  seconds: number;
  stdout: string;
  stderr: string;
}

/** What the reproduction says of itself, how it was run, and what it printed. */
export function renderRun(run: ShownRun, options: LayoutOptions): string {
  const page = newPage(options);
  const heading = (text: string): void => page.line(page.colors.bold(text));
  const block = (title: string, text: string): void => {
    heading(title);
    for (const line of text.trimEnd().split("\n")) page.paragraph(visible(line), "  ");
  };
  page.line();
  heading(`${run.id} on the ${run.on}, seed ${run.seed}`);
  if (run.says !== "") block("says of itself", run.says);
  block("command", run.command.join(" "));
  block("by hand, on the tree itself and with nothing guarded", run.byHand);
  block("environment", Object.entries(run.variables).map(([name, value]) => `${name}=${value}`).sort().join("\n"));
  block("scratch", `${run.room} (${run.scratch})`);
  block("ended", `${run.timedOut ? "its time was up" : run.signal === null ? `exit code ${run.code ?? "unknown"}` : `by ${run.signal}`}, after ${run.seconds.toFixed(2)} s`);
  block("stdout", run.stdout === "" ? "(nothing)" : run.stdout);
  block("stderr", run.stderr === "" ? "(nothing)" : run.stderr);
  return page.text();
}

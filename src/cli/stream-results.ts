import type { Reproduction, Reproductions } from "../audit/reproductions.js";
import type { Flaw } from "../catalog/flaw.js";
import { renderHead, renderProgress, renderReproduction, renderTotals } from "../report/reproductions.js";
import { renderRun } from "../report/run-trace.js";
import type { ReproduceEvent, RunTrace } from "../reproduce/reproduce.js";
import type { Console } from "./console.js";
import type { Progress } from "./progress.js";

export interface StreamOptions {
  console: Console;
  progress: Progress;
  flaws: ReadonlyMap<string, Flaw>;
  /** Whether the console shows them as they come. */
  streams: boolean;
  /** Whether each run is shown whole. */
  verbose: boolean;
}

interface Results {
  hear: (event: ReproduceEvent) => void;
  /** Prints what is left; false where nothing was printed as it came. */
  end: (result: Reproductions) => boolean;
}

/** Prints what is shown as it is shown, in the order of the catalogue: one that is done waits for those before it. */
export function resultsOn({ console, progress, flaws, streams, verbose }: StreamOptions): Results {
  const started = Date.now();
  const running = new Map<string, string>();
  const done = new Map<string, Reproduction>();
  const traces = new Map<string, RunTrace[]>();
  let planned: readonly string[] = [];
  let printed = 0;

  const print = (text: string): void => (streams ? progress.aside(() => console.out(text)) : undefined);
  const draw = (): void => progress.show(() => renderProgress({ done: [...done.values()], planned: planned.length, running: [...running.values()], seconds: (Date.now() - started) / 1000 }, console.layout));
  const printReady = (): void => {
    for (let next = done.get(planned[printed] ?? ""); next !== undefined; next = done.get(planned[printed] ?? "")) {
      if (verbose) for (const trace of traces.get(next.id) ?? []) print(renderRun(trace, console.layout));
      print(renderReproduction(next, flaws.get(next.id)?.title ?? "", console.layout));
      traces.delete(next.id);
      printed++;
    }
  };

  const hear = (event: ReproduceEvent): void => {
    switch (event.kind) {
      case "planned":
        planned = event.ids;
        print(renderHead(event.head, console.layout));
        break;
      case "started":
        running.set(event.id, event.on === "target" ? event.id : `${event.id} on the control`);
        break;
      case "ran":
        if (verbose) traces.set(event.trace.id, [...(traces.get(event.trace.id) ?? []), event.trace]);
        break;
      case "finished":
        running.delete(event.reproduction.id);
        done.set(event.reproduction.id, event.reproduction);
        printReady();
        break;
    }
    draw();
  };
  return {
    hear,
    end: (result) => {
      if (streams) console.out(renderTotals(result, console.layout));
      return streams;
    },
  };
}

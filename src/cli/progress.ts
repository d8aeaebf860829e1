import type { Console, Live } from "./console.js";

/** What a long command is at, for a person who waits. Never part of a result. */
export interface Progress {
  /** Something begins that takes a while. */
  step: (text: string) => void;
  /** How far it has come: drawn on a terminal only. */
  show: (lines: () => string[]) => void;
  /** Out of the way, for what is printed; it comes back with the next change. */
  aside: (print: () => void) => void;
  end: () => void;
}

const SILENT: Progress = { step: () => undefined, show: () => undefined, aside: (print) => print(), end: () => undefined };
const TICK_MS = 1000;

/** @param wanted not where the console is read by a program */
export function progressOn(console: Console, wanted: boolean): Progress {
  if (!wanted) return SILENT;
  return console.live === undefined ? inLines(console) : drawn(console.live);
}

/** Where there is no terminal, each step is a line. */
function inLines(console: Console): Progress {
  return { ...SILENT, step: (text) => console.err(`${text}\n`) };
}

/** On a terminal it is drawn anew, also while nothing happens: seconds pass. */
function drawn(live: Live): Progress {
  let lines: () => string[] = () => [];
  const draw = (): void => live.draw(lines().join("\n"));
  const timer = setInterval(draw, TICK_MS);
  timer.unref();
  return {
    step: (text) => {
      lines = () => [text];
      draw();
    },
    show: (now) => {
      lines = now;
      draw();
    },
    aside: (print) => {
      live.clear();
      print();
      draw();
    },
    end: () => {
      clearInterval(timer);
      live.clear();
    },
  };
}

/** A place in a file that a person wrote. Line and column count from 1. */
export interface SourcePlace {
  file: string;
  line?: number;
  column?: number;
}

/** `catalog/E.yaml:12:3: what is wrong; write … instead`: one line, whatever the parts hold. */
export function problemAt(place: SourcePlace, what: string): string {
  const position = [place.line, place.column].filter((part) => part !== undefined).map((part) => `:${part}`);
  return `${place.file}${position.join("")}: ${what}`.split(/[\r\n]+/).map((line, i) => (i === 0 ? line.trimEnd() : line.trim())).filter((line, i) => i === 0 || line !== "").join(" ");
}

/**
 * Usage, configuration, catalogue or rules that cannot be used as they are: the reader can mend it. The command line
 * prints each problem on a line of its own, without a stack, and exits 2. Any other error is a crash.
 */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  /** One line each, with the place and what to write instead. */
  readonly problems: readonly string[];

  constructor(problems: string | readonly string[]) {
    const all = typeof problems === "string" ? [problems] : problems;
    super(all.join("\n"));
    this.problems = all;
  }
}

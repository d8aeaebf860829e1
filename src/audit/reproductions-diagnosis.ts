/** One thing that reproductions need of a tree, and whether it has it. */
export interface DiagnosedName {
  kind: "binding" | "module" | "class" | "parameter" | "part";
  name: string;
  /**
   * `missing`: it is not there. `failed`: it is, and cannot be used. `left-out`: what it does not take is not given to it.
   * `not-tried`: it cannot be tried by itself.
   */
  status: "ok" | "missing" | "failed" | "left-out" | "not-tried";
  /** What is wrong. */
  detail: string | null;
  /** What the tree has that is named most like it, as `Kernel (kernel.py)`. */
  nearest: string | null;
  /** The flaws whose reproductions ask for it by themselves; none where the harness does. */
  askedBy: string[];
}

/** What reproductions would miss in a tree. */
export interface Diagnosis {
  version: 1;
  target: { path: string };
  isolation: string | null;
  /** Why nothing could be asked of the tree; null where it could. */
  reason: string | null;
  names: DiagnosedName[];
  /** A flawgate_binding.py to start from; null where nothing is to be written. */
  skeleton: string | null;
}

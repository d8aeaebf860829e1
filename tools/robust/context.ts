/** What a rewrite goes by besides the tree. */
export interface Context {
  seed: number;
  /** What the catalogue names, which keeps its name. */
  named: ReadonlySet<string>;
}

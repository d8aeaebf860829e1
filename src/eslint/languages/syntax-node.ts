import type { SourceLocation, SourceRange } from "@eslint/core";
import { lineStartsOf, positionAt } from "../../model/place.js";
import { Node, type Cst } from "../../syntax/cst.js";

/** A syntax tree as ESLint walks it. Nodes are made when they are asked for, each once. */
export class SyntaxTree {
  private readonly nodes: SyntaxNode[] = [];
  private starts: readonly number[] | null = null;

  constructor(readonly cst: Cst) {}

  get root(): SyntaxNode {
    return this.node(0);
  }

  node(index: number): SyntaxNode {
    return (this.nodes[index] ??= new SyntaxNode(this, new Node(this.cst, index)));
  }

  /** Lines count from 1, columns from 0. */
  locationOf([start, end]: SourceRange): SourceLocation {
    this.starts ??= lineStartsOf(this.cst.text);
    const [from, to] = [start, end].map((offset) => positionAt({ lineStarts: this.starts! }, offset)) as [SourceLocation["start"], SourceLocation["end"]];
    return { start: { line: from.line, column: from.column - 1 }, end: { line: to.line, column: to.column - 1 } };
  }
}

/** A named node of the grammar: its kind, place and named children, comments among them. */
export class SyntaxNode {
  readonly type: string;
  readonly range: SourceRange;

  constructor(
    private readonly tree: SyntaxTree,
    private readonly node: Node,
  ) {
    this.type = node.kind;
    // ESLint takes the root for the whole text.
    this.range = node.index === 0 ? [0, tree.cst.text.length] : [node.start, node.end];
  }

  get loc(): SourceLocation {
    return this.tree.locationOf(this.range);
  }

  get parent(): SyntaxNode | null {
    const { parent } = this.node;
    return parent === null ? null : this.tree.node(parent.index);
  }

  get children(): SyntaxNode[] {
    return this.node.children.filter((child) => child.isNamed).map((child) => this.tree.node(child.index));
  }
}

import { expect, it } from "vitest";
import { newExcerpts } from "./excerpts.js";

const lines = Array.from({ length: 100 }, (_, i) => `line ${i + 1}`).join("\n");

interface Data {
  files: { name: string; lines: Record<string, [string, string][]> }[];
  excerpts: { file: number; runs: number[][]; focus: number[] | null; steps: unknown[] }[][];
}

it("shows the lines about a place and about each step of its trace, each cited line once", () => {
  const excerpts = newExcerpts((file) => (file === "gone.py" ? undefined : lines));
  const at = { file: "a.txt", line: 50, column: 2, endLine: 51, endColumn: 4 };
  const trace = [{ file: "a.txt", line: 44, message: "" }, { file: "a.txt", line: 44, message: "" }, { file: "b.txt", line: 1, message: "" }, { file: "a.txt", line: 20, message: "" }];
  expect(excerpts.of(at, trace).markup).toBe('<div class="code" data-code="0"></div>');
  excerpts.of({ file: "a.txt", line: 52, column: 1 }, []);
  expect(excerpts.of({ file: "gone.py", line: 1, column: 1 }, []).markup).toContain("gone.py could not be read");
  const { files, excerpts: shown } = JSON.parse(excerpts.json()) as Data;
  expect(files.map(({ name }) => name)).toEqual(["a.txt", "b.txt"]);
  expect(shown[0]).toEqual([
    { file: 0, runs: [[19, 21], [43, 54]], focus: [50, 2, 51, 4], steps: [[44, "1, 2"], [20, "4"]] },
    { file: 1, runs: [[1, 2]], focus: null, steps: [[1, "3"]] },
  ]);
  expect(Object.keys(files[0]!.lines)).toHaveLength(3 + 13);
  expect(shown).toHaveLength(2);
});

it("stays within the file, cuts long lines and long places, and shows what cannot be seen", () => {
  const excerpts = newExcerpts(() => `${"x".repeat(1000)}\n\ta\u202eb</script>\n${"\n".repeat(200)}`);
  excerpts.of({ file: "a.txt", line: 1, column: 1, endLine: 190, endColumn: 1 }, []);
  excerpts.of({ file: "a.txt", line: 9000, column: 1 }, []);
  const text = excerpts.json();
  expect(text).not.toMatch(/[<>\u202e]/);
  const { files, excerpts: shown } = JSON.parse(text) as Data;
  expect(files[0]!.lines["1"]).toEqual([["", `${"x".repeat(400)}…`]]);
  expect(files[0]!.lines["2"]).toEqual([["", "\ta\\u202eb</script>"]]);
  expect(shown).toHaveLength(1);
  expect(shown[0]![0]!.runs).toEqual([[1, 28]]);
});

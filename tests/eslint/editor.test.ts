import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import flawgate from "../../src/eslint/index.js";
import { Project } from "../../src/eslint/project.js";
import { eslintIn, treeOf } from "./tree.js";

/** ESLint as an editor calls it: one instance, the text of a buffer at every pause, files that change on disk in between. */

const SERVER = "import asyncio\n\n\nclass Server:\n    def on_message(self, message):\n        asyncio.create_task(self.handle(message))\n\n    async def handle(self, message):\n        await message.store()\n";
const KEPT = SERVER.replace("asyncio.create_task(self.handle(message))", "task = asyncio.create_task(self.handle(message))\n        self.tasks.add(task)\n        task.add_done_callback(self.tasks.discard)");

function open(files: Record<string, string>): { type: (path: string, text: string) => Promise<string[]>; save: (path: string, text: string) => void; root: string } {
  const root = treeOf({ "package.json": "{}", ...files });
  const eslint = eslintIn(root, flawgate.configs.pink);
  return {
    root,
    type: async (path, text) => (await eslint.lintText(text, { filePath: join(root, path) }))[0]!.messages.map((m) => `${m.ruleId} ${m.line}:${m.column}`),
    save: (path, text) => writeFileSync(join(root, path), text),
  };
}

describe("an editor", () => {
  it("sees a diagnostic vanish with the edit that mends it and come back with the one that undoes it", async () => {
    const { type } = open({ "server.py": SERVER });
    const found = ["flawgate/fire-and-forget-task 6:9"];
    expect(await type("server.py", SERVER)).toEqual(found);
    expect(await type("server.py", KEPT)).toEqual([]);
    expect(await type("server.py", SERVER)).toEqual(found);
  });

  it("sees it move with lines that are put in before, with blank ones too", async () => {
    const { type } = open({ "server.py": SERVER });
    await type("server.py", SERVER);
    expect(await type("server.py", SERVER.replace("\n\n\n", "\n\n\n\n"))).toEqual(["flawgate/fire-and-forget-task 7:9"]);
    expect(await type("server.py", SERVER.replace("class", "# who is there\nclass"))).toEqual(["flawgate/fire-and-forget-task 7:9"]);
    expect(await type("server.py", SERVER.replace("class", "\n\nLIMIT = 3\n\n\nclass"))).toEqual(["flawgate/fire-and-forget-task 11:9"]);
  });

  it("sees a text that does not parse as one message, and what was there again after it", async () => {
    const { type } = open({ "server.py": SERVER });
    expect(await type("server.py", SERVER.replace("message):", "message:"))).toEqual([expect.stringMatching(/^null \d+:\d+$/) as string]);
    expect(await type("server.py", SERVER)).toEqual(["flawgate/fire-and-forget-task 6:9"]);
  });

  it("knows what other files say, as they are on disk", async () => {
    const job = "from hub import Hub\n\n\nasync def run(hub: Hub):\n    hub.refresh()\n";
    const { type, save, root } = open({ "hub.py": "class Hub:\n    def refresh(self):\n        return 1\n", "job.py": job });
    const look = async (): Promise<string[]> => {
      // Looking is allowed to take a tenth of the time.
      await sleep(11 * (Project.at(root) as unknown as { lookedAt: { took: number } }).lookedAt.took);
      return (await type("job.py", job)).filter((place) => place.includes("coroutine"));
    };
    expect(await look()).toEqual([]);
    save("hub.py", "class Hub:\n    async def refresh(self):\n        return 1\n");
    expect(await look()).toEqual(["flawgate/unawaited-coroutine 5:5"]);
    renameSync(join(root, "hub.py"), join(root, "other.txt"));
    expect(await look()).toEqual([]);
    renameSync(join(root, "other.txt"), join(root, "hub.py"));
    expect(await look()).toEqual(["flawgate/unawaited-coroutine 5:5"]);
    rmSync(join(root, "hub.py"));
    expect(await look()).toEqual([]);
  });

  it("gives the same for each state of a file, whatever came before", async () => {
    const texts = [SERVER, KEPT, SERVER.replace("\n\n\n", "\n\n\n\n\n"), `${SERVER}\n\n`, KEPT.replace("    async", "\n    async"), SERVER.replaceAll("\n", "\r\n"), SERVER.replace("asyncio.create_task(", "asyncio.create_task(\n            ")];
    const { type } = open({ "server.py": SERVER });
    for (const text of [...texts, ...texts.toReversed()]) {
      const fresh = open({ "server.py": text });
      expect(await type("server.py", text)).toEqual(await fresh.type("server.py", text));
    }
  });
});

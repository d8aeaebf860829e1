import axe from "axe-core";
import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Finding } from "../../src/audit/result.js";
import { flawOf, gateOf, HOSTILE, findingAt, resultOf } from "../results.js";
import { hasBrowser, openBrowser, openPage } from "./browser.js";
import { addressOf, historyWith, pageOf, resultWith, variousResult } from "./pages.js";

const report = new URL("../../reports/pink-audited.html", import.meta.url);

if (!hasBrowser) console.warn("skipped: the page in a browser, since there is none for this machine; CHROME_PATH names one");

describe.skipIf(!hasBrowser)("the page, in a browser", () => {
  let browser: Browser;
  let known: string;
  let various: string;
  beforeAll(async () => {
    browser = await openBrowser();
    known = addressOf(pageOf(resultWith(290)));
    various = addressOf(pageOf(variousResult(), { history: historyWith(12) }));
  });
  afterAll(async () => {
    await browser?.close();
  });

  async function visit(address: string, options?: Parameters<typeof openPage>[1]): Promise<{ page: Page; wrong: string[] }> {
    const opened = await openPage(browser, options);
    await opened.page.goto(address);
    return opened;
  }
  const shown = (page: Page): Promise<string[]> => page.$$eval(".item:not([hidden])", (items) => items.map(({ id }) => id));
  const textOf = (page: Page, selector: string): Promise<string> => page.$eval(selector, (element) => element.textContent ?? "");
  const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);
  const settled = (page: Page): Promise<unknown> => page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
  const focused = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.closest<HTMLElement>(".item")?.id);

  it("shows the report of the audited fixture, in less than 2 MB, without the network and without an error", async () => {
    expect(statSync(fileURLToPath(report)).size).toBeLessThan(2_000_000);
    const { page, wrong } = await visit(report.href);
    expect(await textOf(page, "h1")).toBe("Not ready to go live");
    expect(await shown(page)).toContain("E8");
    expect(await page.$$eval(".item[data-status=open]", (items) => items.length)).toBe(275);
    expect(wrong).toEqual([]);
    await page.close();
  });

  it("filters by a cell of the matrix, keeps that in the address, and says how much it shows", async () => {
    const { page, wrong } = await visit(known);
    const count = Number(await textOf(page, ".matrix tbody tr:first-child td:nth-child(2) a"));
    await page.click(".matrix tbody tr:first-child td:nth-child(2) a");
    await settled(page);
    expect(await shown(page)).toHaveLength(count);
    expect(await textOf(page, "output")).toMatch(new RegExp(`^${count} of `));
    const hash = await hashOf(page);
    expect(hash).toMatch(/severity=critical/);
    await page.reload();
    expect(await shown(page)).toHaveLength(count);
    await page.click(".chip.high");
    await settled(page);
    expect((await shown(page)).length).toBeGreaterThan(count);
    expect(await hashOf(page)).toMatch(/severity=critical,high/);
    await page.click(".reset");
    await settled(page);
    expect(await shown(page)).toHaveLength(278);
    expect(wrong).toEqual([]);
    await page.close();
  });

  it("finds words of the text, and says when nothing is as asked", async () => {
    const { page } = await visit(known);
    await page.type("[name=q]", "partial EXIT trims");
    await settled(page);
    expect(await shown(page)).toContain("E8");
    expect((await shown(page)).length).toBeLessThan(20);
    await page.type("[name=q]", " zzzz");
    await settled(page);
    expect(await shown(page)).toEqual([]);
    expect(await page.$eval("#none", (none) => none.checkVisibility())).toBe(true);
    await page.close();
  });

  it("opens the flaw that its address names, with its code, the trace marked", async () => {
    const { page, wrong } = await visit(`${known}#E8`);
    await settled(page);
    expect(await page.$$eval(".item[open]", (items) => items.map(({ id }) => id))).toEqual(["E8"]);
    expect(await focused(page)).toBe("E8");
    expect(await page.$eval("#E8 > summary", (summary) => summary.getBoundingClientRect().top >= 0 && summary.getBoundingClientRect().bottom < innerHeight)).toBe(true);
    expect(await page.$$eval("#E8 .row.here", (rows) => rows.length)).toBe(1);
    expect(await page.$$eval("#E8 .row.step u", (marks) => marks.map((mark) => mark.textContent))).toEqual(["step 1", "step 2"]);
    expect(await page.$$eval("#E8 .row .k", (words) => words.some((word) => word.textContent === "let"))).toBe(true);
    expect(await textOf(page, "#E8 .meaning")).toMatch(/What it costs.*What the code does.*What mends it/);
    await page.click("#E8 .body a[href='#A1']");
    await settled(page);
    expect(await focused(page)).toBe("A1");
    expect(wrong).toEqual([]);
    await page.close();
  });

  it("shows a flaw that its filters would hide, where its address names it", async () => {
    const { page } = await visit(`${known}#E8?severity=low`);
    await settled(page);
    expect(await shown(page)).toContain("E8");
    await page.close();
  });

  it("is used by keys alone", async () => {
    const { page, wrong } = await visit(known);
    await page.keyboard.press("/");
    await page.keyboard.type("e8");
    await settled(page);
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await focused(page)).toBe("E8");
    expect(await hashOf(page)).toBe("#E8?q=e8");
    await page.keyboard.press("Escape");
    await settled(page);
    expect(await page.$$(".item[open]")).toHaveLength(0);
    await page.keyboard.press("0");
    await settled(page);
    expect(await shown(page)).toHaveLength(278);
    const ids = await shown(page);
    const at = ids.indexOf("E8");
    await page.keyboard.press("j");
    expect(await focused(page)).toBe(ids[at + 1]);
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe(ids[at + 2]);
    await page.keyboard.press("k");
    await page.keyboard.press("ArrowUp");
    expect(await focused(page)).toBe("E8");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await page.$$eval(".item[open]", (items) => items.map(({ id }) => id))).toEqual(["E8"]);
    await page.keyboard.press("?");
    expect(await page.$eval("dialog", (dialog) => dialog.open)).toBe(true);
    await page.click("#single");
    await page.keyboard.press("Escape");
    expect(await page.$eval("dialog", (dialog) => dialog.open)).toBe(false);
    await page.keyboard.press("?");
    expect(await page.$eval("dialog", (dialog) => dialog.open)).toBe(false);
    expect(wrong).toEqual([]);
    await page.close();
  });

  it.each([
    ["light", {}], ["dark", { dark: true }], ["narrow", { width: 360, height: 800 }],
  ])("is as WCAG AA asks: %s", async (_, options) => {
    const { page } = await visit(various, options);
    await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>("details").forEach((item) => (item.open = true)));
    await settled(page);
    const problems = async (): Promise<string[]> => {
      // Not addScriptTag: the policy of the page lets nothing else run.
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
      return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html).join(" ")}`);
    };
    expect(await problems()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.evaluate(() => document.querySelector<HTMLElement>(".keys")!.click());
    expect(await problems()).toEqual([]);
    await page.close();
  });

  it("draws what was open commit by commit, and says of each flaw since when", async () => {
    const { page, wrong } = await visit(`${various}#E8`);
    await settled(page);
    expect(await page.$$eval(".history svg g", (columns) => columns.length)).toBe(12);
    expect(await page.$$eval(".history .numbers tbody tr", (rows) => rows.length)).toBe(12);
    expect(await page.$eval(".history svg rect", (part) => getComputedStyle(part).fill)).toMatch(/^rgb\(/);
    expect(await textOf(page, "#E8")).toMatch(/History2027-01-04 aaaaaaaa open where this history begins/);
    expect(wrong).toEqual([]);
    await page.close();
  });

  it("says all but the code without JavaScript", async () => {
    const { page } = await visit(known, { javascript: false });
    const text = await textOf(page, "main");
    for (const part of ["EXIT sizes the order from the position's initial size", "src/part_3.rs", "the exit is sized from initial_size"]) expect(text).toContain(part);
    expect(await page.$$(".filters[hidden]")).toHaveLength(1);
    await page.close();
  });

  it("prints what matters with its code, and closes it again", async () => {
    const { page } = await visit(known);
    await page.emulateMediaType("print");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const open = await page.$$eval(".item[open]", (items) => items.map((item) => (item as HTMLElement).dataset["severity"]));
    expect(new Set(open)).toEqual(new Set(["critical", "high"]));
    expect(await page.$$(".item[open] .code:empty")).toHaveLength(0);
    expect(await page.$eval(".filters", (form) => form.checkVisibility())).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await page.$$(".item[open]")).toHaveLength(0);
    await page.close();
  });

  it("stays quick with 5,000 findings", async () => {
    const address = addressOf(pageOf(resultWith(5000)));
    const begun = performance.now();
    const { page, wrong } = await visit(address);
    expect(performance.now() - begun).toBeLessThan(5000);
    const took = (act: string): Promise<number> => page.evaluate(`(async () => { const begun = performance.now(); ${act}; await new Promise((done) => setTimeout(done, 80)); await new Promise((done) => requestAnimationFrame(() => setTimeout(done))); return performance.now() - begun; })()`) as Promise<number>;
    // What a person takes for at once, on a machine that does other things besides.
    expect(await took(`const q = document.querySelector("[name=q]"); q.value = "part_3"; q.dispatchEvent(new Event("input", { bubbles: true }))`)).toBeLessThan(1000);
    expect(await took(`document.getElementById("silent-except").open = true`)).toBeLessThan(1000);
    const drawn = (): Promise<number> => page.$$eval(".code:not(:empty)", (blocks) => blocks.length);
    expect(await drawn()).toBeLessThan(200);
    await page.evaluate(() => document.querySelectorAll("#silent-except .finding")[1000]!.scrollIntoView());
    await page.waitForFunction(() => document.querySelectorAll("#silent-except .code")[1000]!.childElementCount > 0);
    expect(await drawn()).toBeLessThan(400);
    expect(wrong).toEqual([]);
    await page.close();
  });

  it("takes nothing of the audited tree for anything but text", async () => {
    const { page, wrong } = await visit("about:blank");
    const shape = async (texts: readonly string[]): Promise<{ tags: Record<string, number>; main: string }> => {
      const finding = (text: string): Finding => findingAt(text, 2, { symbol: text, message: text, trace: [{ file: text, line: 1, message: text }] });
      const flaws = texts.flatMap((text, i) => [
        flawOf(`A${i}`, "regressed", { findings: [finding(text)], reason: text, reproduction: { verdict: "triggered", reason: text, expected: text, observed: text } }),
        flawOf(`E${i}`, "open", { anchors: [{ file: text, line: 1, column: 1, symbol: text }], reason: text }),
        flawOf(`F${i}`, "unknown", { reason: text }),
        flawOf(`G${i}`, "clear", { reason: text, grounds: [{ because: "sound", place: { file: text, line: 1, column: 1 }, symbol: text, seen: text, holds: text }] }),
      ]);
      const all = texts.join(" ");
      const result = resultOf(flaws, {
        target: { path: all, files: 1, bytes: 1, skipped: texts.map((text) => ({ file: text, reason: text })) },
        recurrences: texts.map((text, i) => ({ family: `family-${i}`, flaws: ["H3"], severity: "high", findings: [finding(text)] })),
        gate: { ...gateOf(texts.map((text) => ({ kind: "lost", of: "A3", message: text, place: { file: text, line: 2 } }))), baseline: all },
      });
      await page.goto(addressOf(pageOf(result, { textOf: (file) => `${file}\n${file}\n${file}` })));
      return page.evaluate(() => {
        document.querySelectorAll<HTMLDetailsElement>(".item").forEach((item) => (item.open = true));
        dispatchEvent(new Event("beforeprint"));
        const tags: Record<string, number> = {};
        // A text with backticks has code in it, and each word of another language its own colour.
        for (const { localName } of document.querySelectorAll("body *:not(.code *, code)")) tags[localName] = (tags[localName] ?? 0) + 1;
        return { tags, main: document.querySelector("main")!.textContent ?? "" };
      });
    };
    const texts = [...HOSTILE.filter((text) => text.trim() !== ""), `"><img src=x onerror=alert(1)>`, `</script><script>alert(1)</script>`, `' onfocus='alert(1)`, `</style><svg onload=alert(1)>`];
    const plain = await shape(texts.map((_, i) => `plain-${i}`));
    const { tags, main } = await shape(texts);
    expect(tags).toEqual(plain.tags);
    for (const text of texts) if (/^[ -~]+$/.test(text) && !text.includes("`")) expect(main).toContain(text);
    expect(wrong).toEqual([]);
    await page.close();
  });

  it("is the same bytes each time", () => {
    expect(pageOf(resultWith(300))).toBe(pageOf(resultWith(300)));
    expect(/\r| (src|href|action)="(?!#)/.test(readFileSync(report, "utf8"))).toBe(false);
  });
});

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import puppeteer, { type Browser, type Page } from "puppeteer-core";

/** The browser of CHROME_PATH, else the one that comes as a package, which runs on Linux on x64. */
export const hasBrowser = (process.env["CHROME_PATH"] ?? "") !== "" || (process.platform === "linux" && process.arch === "x64");

/** A browser without a window. */
export async function openBrowser(): Promise<Browser> {
  const own = process.env["CHROME_PATH"] ?? "";
  if (own !== "" && !existsSync(own)) throw new Error(`CHROME_PATH: there is no ${own}`);
  // The package brings the libraries that a bare machine lacks. It unpacks them on machines that it knows to be bare, and asks when it is loaded.
  if (own === "" && !(spawnSync("/sbin/ldconfig", ["-p"], { encoding: "utf8" }).stdout ?? "").includes('libnss3.so')) process.env["CODEBUILD_BUILD_IMAGE"] ??= "nodejs20";
  const { default: chromium } = await import("@sparticuz/chromium");
  return puppeteer.launch({ headless: own === "" ? "shell" : true, args: chromium.args, executablePath: own === "" ? await chromium.executablePath() : own });
}

/** A page, and what went wrong on it: errors and warnings of its console, and requests that leave the file. */
export async function openPage(browser: Browser, { width = 1280, height = 900, dark = false, javascript = true } = {}): Promise<{ page: Page; wrong: string[] }> {
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("dialog", (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!/^(file|data|about):/.test(request.url())) wrong.push(`request: ${request.url()}`);
  });
  await page.setOfflineMode(true);
  await page.setJavaScriptEnabled(javascript);
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }, { name: "prefers-reduced-motion", value: "reduce" }]);
  return { page, wrong };
}

// npm run screenshots: pictures of the page in reports/, for the documents. Not checked: fonts differ from machine to machine.
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openBrowser, openPage } from "../tests/page/browser.js";

const report = new URL("../reports/pink-audited.html", import.meta.url).href;
const folder = fileURLToPath(new URL("../docs/images/", import.meta.url));
mkdirSync(folder, { recursive: true });

const browser = await openBrowser();
for (const { name, at, dark } of [{ name: "report", at: "", dark: false }, { name: "report-flaw", at: "#E8", dark: true }]) {
  const { page } = await openPage(browser, { width: 1240, height: 860, dark });
  await page.goto(`${report}${at}`);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  const file: `${string}.webp` = `${folder}${name}.webp`;
  await page.screenshot({ path: file, type: "webp", quality: 82 });
  console.log(file);
}
await browser.close();

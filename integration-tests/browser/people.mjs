// People before browser windows: what they do, and what they should see.
import { reach } from "./chromium.mjs";

const [address, pictures, chromium] = process.argv.slice(2);
const limit = setTimeout(() => {
  console.error("gave up after 120 s");
  process.exit(1);
}, 120_000);

/** Runs a story with a browser; ends the process, with an error where the story has one. */
export async function story(tell) {
  const browser = await reach(chromium);
  try {
    await tell((name, settings) => Person.arrive(browser, name, settings));
  } finally {
    await browser.close();
    clearTimeout(limit);
  }
}

class Person {
  /** Opens the page; `before` is done with it first, and `now` is the time by its clock. */
  static async arrive(browser, name, { before, now, path = "", ...settings } = {}) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: "en-GB",
      timezoneId: "UTC",
      ...settings,
    });
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    page.on("pageerror", (error) => {
      console.error(`${name}'s page: ${error.stack}`);
      process.exitCode = 1;
    });
    await page.addInitScript(() => {
      window.nameOf = (it) => it.ariaLabel ?? (it.labels?.[0] ?? it).textContent.replace(/\s+/g, " ").trim();
    });
    if (now) await page.clock.setFixedTime(now);
    await before?.(page);
    await page.goto(address + path);
    return new Person(page, name);
  }

  constructor(page, name) {
    this.page = page;
    this.name = name;
  }

  async enter() {
    await this.page.getByRole("textbox", { name: "Your name" }).fill(this.name);
    await this.press("Come in");
  }

  async entered() {
    await this.enter();
    await this.isIn("Lobby");
  }

  async isIn(room) {
    await this.page.getByRole("heading", { name: room, exact: true }).waitFor();
  }

  /** The room in the list, whatever is unread there. */
  tab(room) {
    return this.page.getByRole("tab", { name: new RegExp(`^${room}\\b`) });
  }

  async goTo(room) {
    await this.tab(room).click();
    await this.isIn(room);
  }

  get field() {
    return this.page.getByRole("textbox", { name: "Message" });
  }

  async say(...texts) {
    for (const text of texts) {
      await this.field.fill(text);
      await this.press("Send");
    }
  }

  async rename(name) {
    await this.unfold("You are");
    const form = this.page.locator("#rename");
    await form.getByLabel("Your name").fill(name);
    await form.getByRole("button", { name: "Change" }).click();
  }

  async unfold(summary, wanted = true) {
    const folded = this.page.locator("details", { hasText: summary });
    if ((await folded.evaluate(({ open }) => open)) !== wanted) await folded.locator("summary").click();
  }

  async press(name) {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  /** Waits until the text is to be seen. */
  async sees(text) {
    await this.page.getByText(text, { exact: true }).filter({ visible: true }).first().waitFor();
  }

  /** What stands in the open room, as the texts of its messages from top to bottom. */
  async messages() {
    return this.page.locator(".log:visible .said").allInnerTexts();
  }

  async title(expected) {
    await this.page.waitForFunction((text) => document.title === text, expected);
  }

  async picture(file) {
    await this.page.screenshot({ path: `${pictures}/${file}`, animations: "disabled" });
  }
}

/** Asks whoever runs this for something to be done to the server, and waits until it is. */
export async function server(what) {
  console.log(`${what} the server`);
  await new Promise((resolve) => process.stdin.once("data", resolve));
  process.stdin.unref();
}

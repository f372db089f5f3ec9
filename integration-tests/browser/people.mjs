// Two people before two browser windows: what they do, and what they should see.
import { chromium } from "playwright-core";

const [address, pictures] = process.argv.slice(2);
const limit = setTimeout(() => {
  console.error("gave up after 120 s");
  process.exit(1);
}, 120_000);

/** Runs a story with a browser; ends the process, with an error where the story has one. */
export async function story(tell) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });
  try {
    await tell((name) => Person.arrive(browser, name));
  } finally {
    await browser.close();
    clearTimeout(limit);
  }
}

class Person {
  static async arrive(browser, name) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    page.on("pageerror", (error) => {
      console.error(`${name}'s page: ${error.stack}`);
      process.exitCode = 1;
    });
    await page.goto(address);
    return new Person(page, name);
  }

  constructor(page, name) {
    this.page = page;
    this.name = name;
  }

  async enter(room = "lobby") {
    const form = this.page.locator("#enter");
    await form.getByLabel("Room").fill(room);
    await form.getByLabel("Your name").fill(this.name);
    await form.getByRole("button", { name: "Enter" }).click();
  }

  async entered(room = "lobby") {
    await this.enter(room);
    await this.page.getByRole("heading", { name: `Room ${room}` }).waitFor();
  }

  async say(text) {
    await this.page.getByLabel("Message", { exact: true }).fill(text);
    await this.page.getByRole("button", { name: "Send" }).click();
  }

  async rename(name) {
    const form = this.page.locator("#rename");
    await form.getByLabel("Your name").fill(name);
    await form.getByRole("button", { name: "Rename" }).click();
  }

  async press(name) {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  /** Waits until the text is there. */
  async sees(text) {
    await this.page.getByText(text, { exact: true }).first().waitFor();
  }

  async messages() {
    return this.page.getByRole("log").innerText();
  }

  async picture(file) {
    await this.page.screenshot({ path: `${pictures}/${file}` });
  }
}

/** Asks whoever runs this for a restart of the server, and waits for it. */
export async function restartServer() {
  console.log("restart the server");
  await new Promise((resolve) => process.stdin.once("data", resolve));
  process.stdin.unref();
}

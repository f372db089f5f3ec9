import assert from "node:assert/strict";
import { story } from "./people.mjs";

const TAKEN = "Somebody is called “Ann” already. Choose another name.";

await story(async (arrive) => {
  const ann = await arrive("ann");
  const other = await arrive("Ann");
  await ann.entered();
  await other.enter(); // Ann and ann would be taken for one another
  await other.page.locator("#name-error").getByText(TAKEN).waitFor();
  const field = other.page.getByRole("textbox", { name: "Your name" });
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  assert.ok(await field.evaluate((input) => input === document.activeElement), "the field has the focus");

  other.name = "  ";
  await other.enter();
  await other.page.locator("#name-error").getByText("Write a name first.").waitFor();
  other.name = "two\u0007bells"; // what only the server knows
  await other.enter();
  await other.sees("A name has 1 to 32 characters, all of which can be seen.");

  other.name = "anne";
  await other.entered();
  await ann.sees("anne came in.");
  assert.equal(await other.page.locator("[aria-invalid]").count(), 0, "no fault is left");

  await other.rename("Ann");
  await other.page.locator("#new-name-error").getByText(TAKEN).waitFor();
  await other.say("Still myself.");
  await ann.page.locator("li", { hasText: "Still myself." }).getByText("anne", { exact: true }).waitFor();

  await other.unfold("Another room");
  await other.page.getByLabel("Its name").fill("a:b");
  await other.press("Open");
  await other.page.locator("#room-error").getByText("A room's name has no colon.").waitFor();
});

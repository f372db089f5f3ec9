import assert from "node:assert/strict";
import { story } from "./people.mjs";

await story(async (arrive) => {
  const ann = await arrive("ann");
  const other = await arrive("ann");
  await ann.entered();
  await other.enter();
  await other.sees("Somebody in this room is called “ann” already. Choose another name.");
  const field = other.page.locator("#enter").getByLabel("Your name");
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  assert.ok(await field.evaluate((input) => input === document.activeElement), "the field has the focus");
  await other.picture("taken-name.png");

  other.name = "anne";
  await other.entered();
  await ann.sees("anne came in.");

  await other.rename("ann");
  await other.page.locator("#new-name-error").getByText("Somebody in this room is called “ann” already.").waitFor();
  await other.say("Still myself.");
  await ann.page.locator("li", { hasText: "anne" }).getByText("Still myself.").waitFor();
});

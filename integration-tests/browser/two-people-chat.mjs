import assert from "node:assert/strict";
import { story } from "./people.mjs";

await story(async (arrive) => {
  const ann = await arrive("ann");
  const bob = await arrive("bob");
  await ann.entered();
  await bob.entered();
  await ann.sees("bob came in.");
  await ann.say("Hello, Bob. Is this thing on?");
  await bob.sees("Hello, Bob. Is this thing on?");
  await bob.say("It is: one frame, encoded once, for both of us.", "And <b>markup</b> stays text.");
  await ann.sees("And <b>markup</b> stays text.");
  await bob.field.pressSequentially("I am");
  await ann.sees("bob is typing …");
  await ann.page.getByText("bob is typing …").waitFor({ state: "hidden" }); // by itself, since he goes on about it

  await ann.rename("anna");
  await bob.sees("ann is now anna.");
  await ann.say("A new name, the same me.");
  await bob.sees("A new name, the same me.");

  const cid = await arrive("cid");
  await cid.entered();
  await cid.sees("A new name, the same me."); // said before he came
  assert.deepEqual(await cid.messages(), [
    "Hello, Bob. Is this thing on?",
    "It is: one frame, encoded once, for both of us.",
    "And <b>markup</b> stays text.",
    "A new name, the same me.",
  ]);
  assert.deepEqual(await ann.messages(), await cid.messages(), "who was there has the same, once");

  await ann.page.reload();
  await ann.isIn("Lobby"); // a reload is no farewell
  await ann.sees("A new name, the same me.");
  await ann.say("Still anna.");
  await bob.page.locator("li", { hasText: "Still anna." }).getByText("anna", { exact: true }).waitFor();
});

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
  await bob.say("It is: one frame, encoded once, for both of us.");
  await bob.say("And <b>markup</b> stays text.");
  await ann.sees("And <b>markup</b> stays text.");
  await bob.page.getByLabel("Message", { exact: true }).pressSequentially("I am");
  await ann.sees("bob is typing …");
  await ann.picture("chat.png");

  await ann.rename("anna");
  await bob.sees("ann is now anna.");
  await ann.say("A new name, the same me.");
  await bob.sees("A new name, the same me.");

  const cid = await arrive("cid");
  await cid.entered();
  await cid.sees("Hello, Bob. Is this thing on?"); // said before he came
  const order = (await cid.messages()).indexOf("thing on") < (await cid.messages()).indexOf("same me");
  assert.ok(order, "what was said before comes oldest first");
});

import assert from "node:assert/strict";
import { story } from "./people.mjs";

await story(async (arrive) => {
  const ann = await arrive("ann");
  const bob = await arrive("bob");
  const cid = await arrive("cid");
  await ann.entered();
  await bob.entered();
  await cid.entered();
  await bob.say("Buy my book!");
  await ann.sees("Buy my book!");

  await ann.press("Mute bob");
  await ann.page.getByRole("heading", { name: "Muted" }).waitFor();
  await bob.say("It is a very good book!");
  await cid.sees("It is a very good book!");
  await cid.say("We know.");
  await ann.sees("We know."); // what came later is there, so what is not there was held back
  assert.ok(!(await ann.messages()).includes("very good book"), "ann does not hear bob");
  await ann.picture("muted.png");

  await ann.press("Unmute bob");
  await ann.page.getByRole("heading", { name: "Muted" }).waitFor({ state: "hidden" });
  await bob.say("Sorry.");
  await ann.sees("Sorry.");
});

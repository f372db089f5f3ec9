import assert from "node:assert/strict";
import { server, story } from "./people.mjs";

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
  await ann.unfold("You are");
  await ann.page.getByRole("heading", { name: "Muted" }).waitFor();
  await held("It is a very good book!", "We know.");
  await bob.field.pressSequentially("Really");
  await cid.sees("bob is typing …");
  assert.equal(await ann.page.locator("#typing").innerText(), "", "nor that he writes");

  await bob.rename("bobby");
  await ann.page.locator("#muted").getByText("bobby", { exact: true }).waitFor();
  await held("Another name, the same book!", "We notice.");

  await server("restart");
  for (const person of [ann, bob, cid]) await person.sees("Connected again.");
  await held("The server is new, the book is not!", "We sigh.");

  await ann.press("Unmute bobby");
  await ann.page.getByRole("heading", { name: "Muted" }).waitFor({ state: "hidden" });
  await bob.say("Sorry.");
  await ann.sees("Sorry.");

  /** What cid says later has come to ann, so what bob said before was held back. */
  async function held(byBob, byCid) {
    await bob.say(byBob);
    await cid.sees(byBob);
    await cid.say(byCid);
    await ann.sees(byCid);
    assert.ok(!(await ann.messages()).includes(byBob), "ann does not hear him");
  }
});

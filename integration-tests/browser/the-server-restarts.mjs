import assert from "node:assert/strict";
import { server, story } from "./people.mjs";

const LOST = "Connection lost, trying again … What you write is kept, and sent once it is back.";

await story(async (arrive) => {
  const ann = await arrive("ann");
  const bob = await arrive("bob");
  await ann.entered();
  await bob.entered();
  await ann.goTo("Kitchen");
  await ann.goTo("Lobby");
  await ann.say("Before.");
  await bob.sees("Before.");

  await server("stop");
  await ann.sees(LOST);
  await bob.sees(LOST);
  await ann.say("Meanwhile, first.", "Meanwhile, second.");
  await ann.goTo("Kitchen");
  await ann.say("Meanwhile, in another room.");
  await ann.goTo("Lobby");
  assert.equal(await ann.page.locator(".pending:visible").count(), 2, "what waits is shown as waiting");

  await server("start");
  await ann.sees("Connected again.");
  await bob.sees("Connected again.");
  await bob.sees("Meanwhile, second.");
  await ann.page.locator(".pending").first().waitFor({ state: "detached" });
  await bob.say("After, from bob.");
  await ann.say("After, from ann.");
  await ann.sees("After, from bob.");
  await bob.sees("After, from ann.");

  const said = ["Before.", "Meanwhile, first.", "Meanwhile, second."];
  for (const person of [ann, bob]) {
    const messages = await person.messages();
    assert.deepEqual(messages.slice(0, 3), said, "in order, and once");
    assert.deepEqual(messages.slice(3).sort(), ["After, from ann.", "After, from bob."]);
  }
  await bob.goTo("Kitchen");
  await bob.sees("Meanwhile, in another room.");
  await bob.page.locator("#connection:empty").waitFor({ state: "attached" }); // the banner goes by itself
});

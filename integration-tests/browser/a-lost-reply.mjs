// A connection breaks at the worst moment: the message is in the room, but nobody told its author.
import assert from "node:assert/strict";
import { story } from "./people.mjs";

await story(async (arrive) => {
  const bob = await arrive("bob");
  const histories = [];
  let current, deaf;
  const ann = await arrive("ann", {
    before: (page) =>
      page.routeWebSocket(/\/socket\//, (ws) => {
        const server = ws.connectToServer();
        deaf = false;
        current = ws;
        server.onMessage((frame) => {
          if (deaf) return;
          const [, , , event, payload] = JSON.parse(frame);
          if (event === "history") histories.push(payload.messages.map(({ body }) => body));
          ws.send(frame);
        });
      }),
  });
  await bob.entered();
  await bob.say("One.");
  await ann.entered();
  await ann.sees("One.");
  assert.deepEqual(histories, [["One."]]);

  deaf = true; // what the server says is lost from here on
  await ann.say("Two, whose reply is lost.");
  await bob.sees("Two, whose reply is lost.");
  await bob.say("Three, which ann misses.", "Four, too.");
  await bob.page.locator(".pending").first().waitFor({ state: "detached" });
  await current.close();

  await ann.sees("Four, too.");
  await ann.page.locator(".pending").first().waitFor({ state: "detached" });
  await ann.say("Five.");
  await bob.sees("Five.");
  const said = ["One.", "Two, whose reply is lost.", "Three, which ann misses.", "Four, too.", "Five."];
  assert.deepEqual(await ann.messages(), said, "each once, in the order of the room");
  assert.deepEqual(await bob.messages(), said, "nothing was said twice");
  assert.deepEqual(histories[1], said.slice(1, 4), "only what was missed came again");
  assert.equal(await bob.page.getByText("ann left.").count(), 1);
});

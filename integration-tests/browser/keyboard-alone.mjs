// From opening the page to a sent message, and to every other thing that can be done, without a mouse.
import assert from "node:assert/strict";
import { story } from "./people.mjs";

await story(async (arrive) => {
  const bob = await arrive("bob");
  await bob.entered();
  await bob.say("Hello.");

  const ann = await arrive("ann");
  const { keyboard } = ann.page;
  await at("Your name"); // the first field has the focus
  await keyboard.type("ann");
  await keyboard.press("Enter");
  await ann.isIn("Lobby");
  await keyboard.type("By keyboard.");
  await keyboard.press("Shift+Enter");
  await keyboard.type("In two lines.");
  await keyboard.press("Enter");
  await bob.sees("By keyboard. In two lines.");
  assert.deepEqual(await bob.messages(), ["Hello.", "By keyboard.\nIn two lines."]);

  await keyboard.press("Escape");
  await at("Lobby");
  await keyboard.press("ArrowDown");
  await at("Rehearsal, not entered");
  await keyboard.press("ArrowUp");
  await keyboard.press("ArrowUp");
  await at("Garden, not entered"); // around the corner
  await keyboard.press("Home");
  await at("Lobby");
  await keyboard.press("End");
  await at("Garden, not entered");
  await ann.isIn("Lobby"); // arrows look, Enter opens
  await keyboard.press("Enter");
  await ann.isIn("Garden");
  await at("Message");
  await keyboard.type("Beans.");
  await keyboard.press("Enter");
  await ann.sees("Beans.");

  await keyboard.press("Escape");
  await keyboard.press("Home");
  await keyboard.press("Enter");
  await ann.isIn("Lobby");
  await keyboard.press("Escape");
  await keyboard.press("Escape");
  await at("Message"); // there and back

  await keyboard.press("Escape");
  const stops = [];
  for (let i = 0; i < 6; i++) {
    stops.push(await focused());
    await visibly();
    await keyboard.press("Tab");
  }
  assert.deepEqual(stops, ["Lobby", "+Another room", "Leave", "Messages in Lobby", "Mute bob", "Message"]);
  await at("Send");
  for (let i = 0; i < 7; i++) await keyboard.press("Shift+Tab");
  assert.match(await focused(), /^You are ann/);
  await keyboard.press("Enter");
  await keyboard.press("Tab");
  await at("Your name");
  await keyboard.press("Control+A");
  await keyboard.type("anna");
  await keyboard.press("Enter");
  await bob.sees("ann is now anna.");

  async function at(name) {
    await ann.page.waitForFunction((expected) => window.nameOf(document.activeElement) === expected, name);
  }

  async function focused() {
    return ann.page.evaluate(() => window.nameOf(document.activeElement));
  }

  async function visibly() {
    const width = await ann.page.evaluate(() => getComputedStyle(document.activeElement).outlineWidth);
    assert.equal(width, "2px", `one sees that ${await focused()} has the focus`);
  }
});

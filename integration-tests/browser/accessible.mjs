// No fault that axe can find, in light and dark, wide and narrow, in each state that the page can be in.
import assert from "node:assert/strict";
import { faults } from "./faults.mjs";
import { server, story } from "./people.mjs";

await story(async (arrive) => {
  const ann = await arrive("ann");
  const bob = await arrive("bob", { reducedMotion: "reduce" });
  await faultless("door");
  await bob.entered();
  await bob.goTo("Kitchen");
  await bob.goTo("Lobby");
  await bob.say("See https://example.com/");
  await ann.page.getByRole("textbox", { name: "Your name" }).fill("bob");
  await ann.press("Come in");
  await ann.page.locator("#name-error").getByText("Somebody is called “bob” already.").waitFor();
  await faultless("taken-name");
  await ann.picture("taken-name-390.png");

  await ann.entered();
  for (const room of ["Kitchen", "Lobby"]) await ann.goTo(room);
  await ann.say("Thank you.");
  await bob.goTo("Kitchen");
  await bob.say("Soup!");
  await ann.title("(1) Lobby · Antiphon");
  await faultless("chat");

  await bob.goTo("Lobby");
  await ann.press("Mute bob");
  await ann.unfold("Another room");
  await faultless("another-room");
  await ann.rename("bob");
  await ann.page.locator("#new-name-error").getByText("Somebody is called “bob” already.").waitFor();
  await faultless("unfolded");
  await ann.picture("unfolded-390.png");
  const mute = bob.page.locator(".by button").first();
  assert.equal(await mute.evaluate((it) => getComputedStyle(it).transitionDuration), "0s", "bob wants no motion");

  await server("stop");
  await ann.page.locator("#connection", { hasText: "Connection lost" }).waitFor();
  await ann.unfold("You are", false);
  await ann.say("Kept.");
  await faultless("lost");
  await ann.picture("lost-390.png");
  await ann.page.setViewportSize({ width: 1280, height: 800 });
  await ann.picture("lost-1280.png");

  async function faultless(state) {
    assert.deepEqual(await faults(ann.page), [], state);
  }
});

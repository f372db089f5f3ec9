import assert from "node:assert/strict";
import { story } from "./people.mjs";

await story(async (arrive) => {
  const ann = await arrive("ann");
  const bob = await arrive("bob");
  await ann.entered();
  await bob.entered();
  for (const person of [ann, bob]) await person.goTo("Kitchen");
  await bob.goTo("Lobby");
  await ann.title("Kitchen · Antiphon");

  await bob.say("One for the lobby.", "Two for the lobby.");
  await ann.title("(2) Kitchen · Antiphon");
  assert.equal(await ann.tab("Lobby").innerText(), "Lobby\n2\nunread");
  await bob.goTo("Kitchen");
  await bob.say("One for the kitchen.");
  await ann.sees("One for the kitchen.");
  await ann.title("(2) Kitchen · Antiphon"); // what is seen is read
  assert.deepEqual(await ann.messages(), ["One for the kitchen."]);

  await ann.field.fill("Half a sent");
  await ann.goTo("Lobby");
  await ann.title("Lobby · Antiphon");
  assert.deepEqual(await ann.messages(), ["One for the lobby.", "Two for the lobby."]);
  const list = await ann.page.locator(".log:visible li").allInnerTexts();
  const first = list.findIndex((text) => text.includes("One for the lobby."));
  assert.equal(list[first - 1], "New", "where it goes on is marked");
  assert.equal(await ann.field.inputValue(), "");
  await ann.goTo("Kitchen");
  assert.equal(await ann.field.inputValue(), "Half a sent", "what is half written waits in its room");

  await ann.unfold("Another room");
  await ann.page.getByLabel("Its name").fill("The belfry");
  await ann.press("Open");
  await ann.isIn("The belfry");
  await ann.say("Echo?");
  await ann.page.locator(".pending").waitFor({ state: "detached" });
  assert.match(ann.page.url(), /#The%20belfry$/);
  const cid = await arrive("cid", { path: "#The%20belfry" }); // a link leads into the room
  await cid.enter();
  await cid.isIn("The belfry");
  await cid.sees("Echo?");

  await ann.press("Leave");
  await ann.isIn("Lobby");
  await cid.sees("ann left.");
  await ann.tab("The belfry").waitFor({ state: "detached" });
  for (const room of ["Lobby", "Kitchen"]) {
    await ann.goTo(room);
    await ann.press("Leave");
  }
  await ann.sees("You are in no room. Choose one from the list.");
  await ann.title("Antiphon");
  await ann.goTo("Garden");
  await ann.say("Quiet here.");
  await ann.sees("Quiet here.");
});

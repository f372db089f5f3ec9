// While a connection is gone, somebody else takes the name: that is said, and what was written comes under another.
import assert from "node:assert/strict";
import { story } from "./people.mjs";

await story(async (arrive) => {
  let current;
  let away = false;
  const ann = await arrive("ann", {
    before: (page) =>
      page.routeWebSocket(/\/socket\//, (ws) => {
        current = ws;
        if (away) return ws.close();
        const server = ws.connectToServer();
        ws.onClose(() => server.close());
      }),
  });
  const bob = await arrive("bob");
  await ann.entered();
  await bob.entered();

  away = true;
  await current.close();
  await bob.sees("ann left.");
  await bob.rename("ann");
  await bob.sees("bob is now ann.");
  await ann.say("Kept.");
  away = false;

  const why = "While you were away: Somebody is called “ann” already. Choose another name.";
  await ann.page.locator("#new-name-error").getByText(why).waitFor();
  await ann.page.locator("#connection").getByText("Going back into your rooms").waitFor();
  await ann.rename("anna");
  await ann.page.locator("#new-name-error:empty").waitFor({ state: "attached" });
  await bob.page.locator("li", { hasText: "Kept." }).getByText("anna", { exact: true }).waitFor();
  assert.deepEqual(await bob.messages(), ["Kept."]);
});

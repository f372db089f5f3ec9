// A page that was built without npm, and a browser without scripts: both say what is missing.
import assert from "node:assert/strict";
import { faults } from "./faults.mjs";
import { story } from "./people.mjs";

await story(async (arrive) => {
  const ann = await arrive("ann", {
    before: (page) => page.route("**/phoenix.mjs", (route) => route.fulfill({ status: 404 })),
  });
  await ann.page.getByRole("alert").getByText("It lacks phoenix.mjs").waitFor();
  assert.ok(!(await ann.page.getByRole("textbox", { name: "Your name" }).isVisible()), "nobody can enter");
  await ann.picture("missing-1280.png");
  assert.deepEqual(await faults(ann.page), []);
  await ann.picture("missing-390.png");

  const bob = await arrive("bob", { javaScriptEnabled: false });
  await bob.sees("The chat is a small program in this page: it needs JavaScript.");
});

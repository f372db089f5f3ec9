import assert from "node:assert/strict";
import { answer, checks, connect, joined, next, ok } from "./client.mjs";

await checks({
  "a push is answered ok": async () => {
    const channel = await joined("lobby");
    assert.deepEqual(await ok(channel.push("echo", { text: "hello" })), { text: "hello" });
  },

  "text of every script comes back as it was": async () => {
    const channel = await joined("lobby");
    const said = { text: 'naïve, "quoted", \\, \u0000, 日本語, 𝄞' };
    assert.deepEqual(await ok(channel.push("echo", said)), said);
  },

  "a push is answered error": async () => {
    const channel = await joined("lobby");
    const contradicted = await answer(channel.push("contradict", { text: "today" }));
    assert.deepEqual(contradicted, { status: "error", response: { reason: "not today" } });
  },

  "a push without an answer is handled, and gets none": async () => {
    const channel = await joined("lobby");
    channel.push("note", {}).receive("ok", () => assert.fail("answered"));
    assert.deepEqual(await ok(channel.push("count", {})), { notes: 1 });
  },

  "pushes before the join is accepted arrive after it, in order": async () => {
    const channel = connect().channel("room:lobby", { password: "melon" });
    channel.join();
    channel.push("note", {});
    channel.push("note", {});
    assert.deepEqual(await ok(channel.push("count", {})), { notes: 2 });
  },

  "the server pushes to one client alone": async () => {
    const ann = await joined("lobby");
    const bob = await joined("lobby");
    bob.on("said", () => assert.fail("bob heard what was whispered to ann"));
    const heard = next(ann, "said");
    ann.push("whisper", { text: "psst" });
    assert.deepEqual(await heard, { text: "psst" });
    await ok(bob.push("count", {}));
  },
});

import assert from "node:assert/strict";
import { checks, joined, next, ok } from "./client.mjs";

await checks({
  "a broadcast reaches everybody, and the sender": async () => {
    const ann = await joined("lobby");
    const bob = await joined("lobby");
    const heard = Promise.all([next(ann, "said"), next(bob, "said")]);
    ann.push("say", { text: "hello" });
    assert.deepEqual(await heard, [{ text: "hello" }, { text: "hello" }]);
  },

  "a broadcast from a member reaches the others": async () => {
    const ann = await joined("lobby");
    const bob = await joined("lobby");
    ann.on("said", () => assert.fail("ann heard herself"));
    const heard = next(bob, "said");
    ann.push("sayToOthers", { text: "hello" });
    assert.deepEqual(await heard, { text: "hello" });
    await ok(ann.push("count", {}));
  },

  "a broadcast stays in its topic": async () => {
    const ann = await joined("lobby");
    const bob = await joined("attic", ann.socket);
    bob.on("said", () => assert.fail("heard in the attic"));
    const heard = next(ann, "said");
    ann.push("say", { text: "hello" });
    await heard;
    await ok(bob.push("count", {}));
  },

  "broadcasts arrive in the order in which they were sent": async () => {
    const ann = await joined("lobby");
    const bob = await joined("lobby");
    const heard = [];
    bob.on("said", ({ text }) => heard.push(text));
    const sent = Array.from({ length: 100 }, (_, i) => `line ${i}`);
    const last = next(ann, "drawn");
    sent.forEach((text) => ann.push("say", { text }));
    ann.push("drawDots", {});
    await last;
    await ok(bob.push("count", {}));
    assert.deepEqual(heard, sent);
  },
});

import assert from "node:assert/strict";
import { checks, joined, next, ok, restartServer, until } from "./client.mjs";

await checks({
  "after a restart of the server the client is back in its rooms": async () => {
    const ann = await joined("lobby");
    const attic = await joined("attic", ann.socket);
    const bob = await joined("lobby");
    ann.push("note", {});
    assert.deepEqual(await ok(ann.push("count", {})), { notes: 1 });

    await restartServer();
    await until(() => [ann, attic, bob].every((channel) => channel.joins === 2));

    assert.deepEqual(await ok(ann.push("count", {})), { notes: 0 });
    const heard = Promise.all([next(ann, "said"), next(bob, "said")]);
    bob.push("say", { text: "back" });
    assert.deepEqual(await heard, [{ text: "back" }, { text: "back" }]);
  },

  "what is pushed while the server is away arrives when it is back": async () => {
    const channel = await joined("lobby");
    let echoed;
    channel.socket.onClose(() => {
      echoed ??= ok(channel.push("echo", { text: "kept" }));
    });
    await restartServer();
    await until(() => echoed);
    assert.deepEqual(await echoed, { text: "kept" });
    assert.equal(channel.joins, 2);
  },
});

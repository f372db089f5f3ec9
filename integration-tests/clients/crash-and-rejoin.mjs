import assert from "node:assert/strict";
import { checks, joined, next, ok, until } from "./client.mjs";

await checks({
  "a channel that crashes is joined again by the client, and begins anew": async () => {
    const channel = await joined("lobby");
    let errors = 0;
    channel.onError(() => errors++);
    channel.push("note", {});
    assert.deepEqual(await ok(channel.push("count", {})), { notes: 1 });
    channel.push("crash", {});
    await until(() => channel.joins === 2);
    assert.equal(errors, 1);
    assert.deepEqual(await ok(channel.push("count", {})), { notes: 0 });
  },

  "other channels of the connection do not notice": async () => {
    const crashing = await joined("lobby");
    const calm = await joined("attic", crashing.socket);
    calm.push("note", {});
    const closing = crashing.socket.onClose(() => assert.fail("the connection closed"));
    const error = new Promise((resolve) => crashing.onError(resolve));
    crashing.push("crash", {});
    await error;
    assert.deepEqual(await ok(calm.push("count", {})), { notes: 1 });
    assert.equal(calm.joins, 1);
    crashing.socket.off([closing]);
  },

  "broadcasts are heard again": async () => {
    const ann = await joined("lobby");
    const bob = await joined("lobby");
    bob.push("crash", {});
    await until(() => bob.joins === 2);
    const heard = next(bob, "said");
    ann.push("say", { text: "welcome back" });
    assert.deepEqual(await heard, { text: "welcome back" });
  },

  "a channel that ends is not joined again": async () => {
    const channel = await joined("lobby");
    channel.onError(() => assert.fail("an end is no error"));
    const closed = new Promise((resolve) => channel.onClose(resolve));
    channel.push("finish", {});
    await closed;
    assert.equal(channel.state, "closed");
    assert.equal(channel.rejoinTimer.timer, null);
  },
});

import assert from "node:assert/strict";
import { answer, checks, connect, joined, ok, until } from "./client.mjs";

await checks({
  "a join is accepted, with what the server replies": async () => {
    const channel = connect().channel("room:lobby", { password: "melon" });
    assert.deepEqual(await ok(channel.join()), { room: "lobby" });
    assert.equal(channel.state, "joined");
  },

  "a join is refused, with the reason": async () => {
    const channel = connect().channel("room:lobby", { password: "lemon" });
    assert.deepEqual(await answer(channel.join()), { status: "error", response: { reason: "wrong password" } });
    assert.equal(channel.state, "errored");
  },

  "a refused join is tried again by the client, and accepted with better parameters": async () => {
    const passwords = ["lemon", "melon"];
    const channel = connect().channel("room:lobby", () => ({ password: passwords.shift() }));
    assert.equal((await answer(channel.join())).status, "error");
    await until(() => channel.state === "joined");
    assert.deepEqual(passwords, []);
    await ok(channel.push("count", {}));
  },

  "a topic of no channel is told": async () => {
    const { response } = await answer(connect().channel("attic").join());
    assert.deepEqual(response, { reason: "unmatched topic" });
  },

  "a payload that does not fit is told, field by field": async () => {
    const { response } = await answer(connect().channel("room:lobby", { pass: "melon" }).join());
    assert.equal(response.reason, "invalid payload");
    assert.equal(response.errors[0].path, "/password");
  },

  "leaving is answered, and what comes then is not heard": async () => {
    const socket = connect();
    const channel = await joined("lobby", socket);
    channel.on("said", () => assert.fail("heard after leaving"));
    await ok(channel.leave());
    assert.equal(channel.state, "closed");
    const other = await joined("lobby", socket);
    other.push("say", { text: "are you there?" });
    await ok(other.push("count", {}));
  },
});

import assert from "node:assert/strict";
import { checks, connect, joined, ok, until } from "./client.mjs";

await checks({
  "heartbeats are answered, and the connection stays": async () => {
    const socket = connect({ heartbeatIntervalMs: 100 });
    let beats = 0;
    socket.onMessage(({ topic, event, payload }) => {
      if (topic === "phoenix" && event === "phx_reply" && payload.status === "ok") beats++;
    });
    const closing = socket.onClose(() => assert.fail("closed, as one that missed a heartbeat"));
    const channel = await joined("lobby", socket);
    await until(() => beats === 3);
    await ok(channel.push("count", {}));
    assert.equal(channel.joins, 1);
    socket.off([closing]); // the check ends with a close of its own
  },
});

import assert from "node:assert/strict";
import { answer, checks, joined, next, ok } from "./client.mjs";

const strokes = Uint8Array.from({ length: 256 }, (_, i) => i);

await checks({
  "a binary push gets a binary reply": async () => {
    const channel = await joined("lobby");
    const reversed = await ok(channel.push("reverse", strokes.buffer));
    assert.deepEqual(new Uint8Array(reversed), strokes.toReversed());
  },

  "no bytes at all are binary too": async () => {
    const channel = await joined("lobby");
    const reversed = await ok(channel.push("reverse", new ArrayBuffer(0)));
    assert.equal(reversed.byteLength, 0);
  },

  "the server pushes binary": async () => {
    const channel = await joined("lobby");
    const seen = next(channel, "drawn");
    channel.push("sketch", strokes.buffer);
    assert.deepEqual(new Uint8Array(await seen), strokes);
  },

  "a binary broadcast reaches everybody": async () => {
    const ann = await joined("lobby");
    const bob = await joined("lobby");
    const seen = Promise.all([next(ann, "drawn"), next(bob, "drawn")]);
    ann.push("draw", strokes.buffer);
    for (const drawing of await seen) assert.deepEqual(new Uint8Array(drawing), strokes);
  },

  "JSON where binary is wanted, and the reverse, are told": async () => {
    const channel = await joined("lobby");
    for (const push of [channel.push("reverse", { text: "x" }), channel.push("echo", strokes.buffer)]) {
      const { status, response } = await answer(push);
      assert.equal(status, "error");
      assert.equal(response.reason, "invalid payload");
    }
    assert.deepEqual(await ok(channel.push("echo", { text: "still here" })), { text: "still here" });
  },
});

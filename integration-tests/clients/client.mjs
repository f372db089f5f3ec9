// One release of phoenix.js and the server that it talks to, as the command line names them.
import WebSocket from "ws";

const [release, address] = process.argv.slice(2);
const { Socket } = await import(`phoenix-${release}`);
const patience = setTimeout(() => fail(`${current} did not end within 30 s`), 30_000);
const sockets = [];
let current = "the start";

/** Runs one check after the other, each with sockets of its own; the process fails with the first that does. */
export async function checks(all) {
  for (const [name, check] of Object.entries(all)) {
    current = `"${name}"`;
    try {
      await check();
    } catch (problem) {
      fail(`${current}: ${problem.stack}`);
    }
    sockets.splice(0).forEach((socket) => socket.disconnect());
    console.log(`phoenix.js ${release}: ${name}`);
  }
  clearTimeout(patience);
  process.exit(0);
}

/** A socket that connects, with more options than the usual where there are any. */
export function connect(options = {}) {
  const socket = new Socket(address, { transport: WebSocket, ...options });
  socket.connect();
  sockets.push(socket);
  return socket;
}

/** A channel that has joined a room, and how often it has since. */
export async function joined(room, socket = connect()) {
  const channel = socket.channel(`room:${room}`, { password: "melon" });
  channel.joins = 0;
  const accepted = channel.join().receive("ok", () => channel.joins++);
  await ok(accepted);
  return channel;
}

/** What the server answers, with its status. */
export function answer(push) {
  return new Promise((resolve) => {
    for (const status of ["ok", "error", "timeout"]) {
      push.receive(status, (response) => resolve({ status, response }));
    }
  });
}

/** What the server answers, which must be ok. */
export async function ok(push) {
  const { status, response } = await answer(push);
  if (status !== "ok") throw new Error(`expected ok, but got ${status}: ${JSON.stringify(response)}`);
  return response;
}

/** The next payload of an event. */
export function next(channel, event) {
  return new Promise((resolve) => {
    const binding = channel.on(event, (payload) => {
      channel.off(event, binding);
      resolve(payload);
    });
  });
}

/** Waits for a condition. */
export async function until(condition) {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Asks whoever runs this for a restart of the server, and waits for it. */
export async function restartServer() {
  console.log("restart the server");
  await new Promise((resolve) => process.stdin.once("data", resolve));
}

function fail(why) {
  console.error(`phoenix.js ${release} failed: ${why}`);
  process.exit(1);
}

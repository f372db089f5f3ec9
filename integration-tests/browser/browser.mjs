// One Chromium for all stories, since starting one takes longer than most of them; it ends with its input.
import { serve } from "./chromium.mjs";

const server = await serve();
console.log(server.wsEndpoint());
process.stdin.on("end", () => server.close()).resume();

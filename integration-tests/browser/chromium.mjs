import { chromium } from "playwright-core";

const options = {
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
};

/** A Chromium for others to reach. */
export function serve() {
  return chromium.launchServer(options);
}

/** The Chromium that is served at an address; without one, a new one. */
export function reach(address) {
  return address ? chromium.connect(address) : chromium.launch(options);
}

// Whom we do not hear: kept here too, since a new membership, after a reconnect, starts with nobody muted.
import { $, button, element } from "./dom.js";
import { remember, remembered } from "./session.js";

export class Muted {
  #names = new Set(remembered().muted);
  #onChange;

  /** @param onChange is told a name, and whether it is muted now */
  constructor(onChange) {
    this.#onChange = onChange;
    this.#show();
  }

  get names() {
    return [...this.#names];
  }

  has(name) {
    return this.#names.has(name);
  }

  mute(name) {
    this.#names.add(name);
    this.#onChange(name, true);
    this.#show();
  }

  unmute(name) {
    this.#names.delete(name);
    this.#onChange(name, false);
    this.#show();
  }

  /** Whoever is muted stays so under another name, here as on the server. */
  renamed(from, to) {
    if (this.#names.delete(from)) this.#names.add(to);
    this.#show();
  }

  clear() {
    this.#names.clear();
    this.#show();
  }

  #show() {
    remember({ muted: this.names });
    $("muted").hidden = this.#names.size === 0;
    $("muted-names").replaceChildren(
      ...this.names.map((name) =>
        element("li", "", element("bdi", "", name), button("Unmute", `Unmute ${name}`, () => this.unmute(name))),
      ),
    );
  }
}

// What becomes of the connection, said calmly above everything else.
import { $ } from "./dom.js";

const REJOICE = 4_000; // how long a return is told

export class Connection {
  #state = "connecting";
  #returning;
  #waiting;
  #chatting;

  /** @param waiting whether we are out of rooms that we were in; @param chatting whether one can write */
  constructor(socket, { waiting, chatting }) {
    this.#waiting = waiting;
    this.#chatting = chatting;
    socket.onOpen(() => this.#become(this.#state === "connecting" ? "here" : "returning"));
    socket.onClose(() => this.#become(this.#state === "connecting" ? "connecting" : "lost"));
    this.#become("connecting");
  }

  /** Looks again whether a return is complete. */
  check() {
    if (this.#state !== "returning" || this.#waiting()) return;
    this.#become("back");
    this.#returning = setTimeout(() => this.#become("here"), REJOICE);
  }

  #become(state) {
    clearTimeout(this.#returning);
    this.#state = state;
    document.body.dataset.connection = state;
    $("connection").textContent = this.#text(state);
    this.check();
  }

  #text(state) {
    switch (state) {
      case "connecting":
        return "Connecting …";
      case "lost":
        return this.#chatting()
          ? "Connection lost, trying again … What you write is kept, and sent once it is back."
          : "Connection lost, trying again …";
      case "returning":
        return "Connected again. Going back into your rooms …";
      case "back":
        return "Connected again.";
      default:
        return "";
    }
  }
}

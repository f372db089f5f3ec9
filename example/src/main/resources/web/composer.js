// Where messages are written.
import { $, onSubmit } from "./dom.js";

const TELL_EVERY = 1_500; // milliseconds between two typing notices

export class Composer {
  #told = 0; // when

  constructor({ onSay, onTyping, onEscape }) {
    onSubmit($("say"), () => this.#say(onSay));
    $("body").addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "Escape") onEscape();
      else if (event.key === "Enter" && !event.shiftKey) $("say").requestSubmit();
      else return;
      event.preventDefault();
    });
    $("body").addEventListener("input", () => {
      if (Date.now() - this.#told < TELL_EVERY) return;
      this.#told = Date.now();
      onTyping();
    });
  }

  get draft() {
    return $("body").value;
  }

  set draft(text) {
    $("body").value = text;
  }

  focus() {
    $("body").focus();
  }

  #say(onSay) {
    const body = this.draft.trim();
    if (body) onSay(body);
    this.draft = "";
    this.#told = 0;
    this.focus();
  }
}

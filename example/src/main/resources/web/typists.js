// Who is writing in one room. Nobody says when they stop, so a notice lasts for three seconds.

const LASTS = 3_000;

export class Typists {
  #until = new Map(); // the timers that end each, by name
  #onChange;

  constructor(onChange) {
    this.#onChange = onChange;
  }

  add(name) {
    clearTimeout(this.#until.get(name));
    this.#until.set(name, setTimeout(() => this.remove(name), LASTS));
    this.#onChange();
  }

  remove(name) {
    clearTimeout(this.#until.get(name));
    if (this.#until.delete(name)) this.#onChange();
  }

  toString() {
    const names = [...this.#until.keys()];
    if (names.length === 0) return "";
    if (names.length === 1) return `${names[0]} is typing …`;
    if (names.length === 2) return `${names[0]} and ${names[1]} are typing …`;
    return "Several people are typing …";
  }
}

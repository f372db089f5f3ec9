// The list of rooms: one is open, others have unread messages, others still are not entered yet.
import { element } from "./dom.js";

const STEPS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

export class Tabs {
  #list;
  #tabs = new Map(); // by room
  #onOpen;

  /** @param onOpen is told the room to open, and whether that was done by keyboard */
  constructor(list, { onOpen, onEscape }) {
    this.#list = list;
    this.#onOpen = onOpen;
    list.addEventListener("keydown", (event) => {
      if (event.key === "Escape") onEscape();
      else if (!this.#move(event.key)) return;
      event.preventDefault();
    });
  }

  /** Shows rooms, each {id, title, entered, open, unread}. */
  show(rooms) {
    const ids = rooms.map(({ id }) => id);
    for (const [id, tab] of this.#tabs) {
      if (ids.includes(id)) continue;
      tab.remove();
      this.#tabs.delete(id);
    }
    for (const room of rooms) this.#update(this.#tabs.get(room.id) ?? this.#add(room.id), room);
    const all = [...this.#tabs.values()];
    if (!all.some((tab) => tab.tabIndex === 0) && all.length > 0) all[0].tabIndex = 0;
  }

  /** Goes to the open one. */
  focus() {
    const tabs = [...this.#tabs.values()];
    (tabs.find((tab) => tab.ariaSelected === "true") ?? tabs[0])?.focus();
  }

  #add(id) {
    const tab = element("button", "tab");
    tab.type = "button";
    tab.role = "tab";
    tab.id = `tab-${this.#tabs.size}-${Date.now()}`;
    tab.setAttribute("aria-controls", "panel");
    tab.addEventListener("click", (event) => this.#onOpen(id, event.detail === 0));
    tab.addEventListener("focus", () => this.#reach(tab));
    this.#tabs.set(id, tab);
    this.#list.append(tab);
    return tab;
  }

  #update(tab, { title, entered, open, unread }) {
    const state = JSON.stringify([title, entered, open, unread]);
    if (tab.dataset.state === state) return;
    tab.dataset.state = state;
    tab.ariaSelected = String(open);
    tab.classList.toggle("outside", !entered);
    tab.replaceChildren(element("bdi", "", title));
    if (unread) {
      const count = element("span", "count", String(unread));
      tab.append(count, element("span", "unseen", " unread"));
    }
    if (!entered) tab.append(element("span", "unseen", ", not entered"));
    if (open) {
      this.#reach(tab);
      tab.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  }

  // One stop for the Tab key; from there on arrows lead through the list.
  #reach(tab) {
    for (const other of this.#tabs.values()) other.tabIndex = other === tab ? 0 : -1;
  }

  #move(key) {
    const tabs = [...this.#tabs.values()];
    const at = tabs.indexOf(document.activeElement);
    if (key === "Home") tabs[0].focus();
    else if (key === "End") tabs.at(-1).focus();
    else if (key in STEPS) tabs.at((at + STEPS[key]) % tabs.length).focus();
    else return false;
    return true;
  }
}

// What was said in one room, as a list: in the order of the numbers, each message once, under its day.
import { button, element } from "./dom.js";
import { linked } from "./links.js";
import { dayName, dayOf, timeOf } from "./times.js";

const MOST = 300;

export class Log {
  element = element("div", "log");
  #list = element("ol");
  #items = new Map(); // messages by id
  #days = new Map(); // separators by day
  #newFrom = element("li", "divider new", element("span", "", "New"));
  #era = 0; // numbers begin anew with each
  #muted = [];
  #follows = true; // what is said next, since the end is in view
  #onMute;

  /** @param onMute is told whom to mute; @param onScroll that another part is in view */
  constructor(title, onMute, onScroll) {
    this.#onMute = onMute;
    this.element.setAttribute("role", "log");
    this.element.setAttribute("aria-label", `Messages in ${title}`);
    this.element.tabIndex = 0;
    this.element.append(this.#list);
    this.element.addEventListener("scroll", () => {
      this.#follows = this.atEnd();
      onScroll();
    });
    new ResizeObserver(() => {
      if (this.#follows) this.toEnd();
      onScroll();
    }).observe(this.element);
  }

  has(id) {
    return this.#items.has(id);
  }

  atEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight < 40;
  }

  toEnd() {
    this.#follows = true;
    this.element.scrollTop = this.element.scrollHeight;
  }

  /** Many at once, which a screen reader should not read out one by one. */
  quietly(change) {
    this.element.setAttribute("aria-busy", "true");
    change();
    this.element.removeAttribute("aria-busy");
  }

  /** A message that is in the room; one that was waiting here, or is shown already, is that one. */
  post({ id, number, author, body, at }, { own, unread }) {
    const item = this.#items.get(id) ?? this.#message(id, author, body, own);
    if (item.dataset.order) return;
    this.#changing(own, () => {
      item.classList.remove("pending");
      item.dataset.author = author;
      item.dataset.order = this.#era * 1e9 + number;
      item.dataset.at = at;
      item.querySelector(".when").replaceChildren(timeOf(at));
      this.#place(item);
      if (unread && !this.#newFrom.isConnected) item.before(this.#newFrom);
    });
  }

  /** One of ours that is on its way: last, until it has its number. */
  await(id, author, body) {
    const item = this.#message(id, author, body, true);
    item.classList.add("pending");
    item.querySelector(".when").textContent = "waiting";
    this.#changing(true, () => this.#list.append(item));
  }

  /** One of ours that was refused. */
  refuse(id, why) {
    const item = this.#items.get(id);
    item.classList.replace("pending", "refused");
    item.querySelector(".when").textContent = "not sent";
    item.querySelector(".said").append(element("span", "fault", why));
  }

  notice(text) {
    const item = element("li", "notice", text);
    item.dataset.at = Date.now();
    this.#changing(false, () => this.#append(item));
  }

  /** What came before stands in another numbering, or messages between are missing. */
  divide(text, newEra) {
    if (newEra) this.#era++;
    this.#changing(false, () => this.#append(element("li", "divider", element("span", "", text))));
  }

  /** All of it was read. */
  read() {
    this.#changing(false, () => this.#newFrom.remove());
  }

  mute(names) {
    this.#muted = names;
    this.#tidy();
  }

  /** Comes to be seen: where the new messages begin, if there are any, else at the end. */
  show() {
    this.element.hidden = false;
    this.toEnd();
    const mark = this.#newFrom;
    if (mark.isConnected && mark.offsetTop < this.element.scrollTop) this.element.scrollTop = mark.offsetTop - 16;
  }

  #changing(own, change) {
    change();
    this.#tidy();
    if (own || this.#follows) this.toEnd();
  }

  #message(id, author, body, own) {
    const by = element("p", "by", element("bdi", "", author));
    const item = element("li", "message", by, element("p", "said", linked(body)), element("p", "when"));
    if (own) item.classList.add("own");
    else by.append(button("Mute", `Mute ${author}`, () => this.#onMute(item.dataset.author)));
    by.firstChild.dataset.ink = inkOf(author);
    item.dataset.author = author;
    this.#items.set(id, item);
    return item;
  }

  #place(item) {
    const others = [...this.#list.children].filter((other) => other !== item && other.dataset.order);
    const before = others.findLast((other) => Number(other.dataset.order) < Number(item.dataset.order));
    if (before === others.at(-1)) this.#append(item);
    else if (before) before.after(item);
    else others[0].before(item);
  }

  #append(item) {
    this.#list.insertBefore(item, this.#list.querySelector(".pending"));
  }

  // Days above their first message, names above the first of several, and no more than can be read.
  #tidy() {
    let day, author;
    const unused = new Set(this.#days.values());
    for (const item of this.#list.querySelectorAll(":scope > :not(.day)")) {
      const at = Number(item.dataset.at);
      if (at && dayOf(at) !== day) {
        day = dayOf(at);
        author = null;
        const separator = this.#day(day, at);
        unused.delete(separator);
        if (item.previousElementSibling !== separator) item.before(separator);
      }
      item.classList.toggle("start", item.dataset.author !== author);
      author = item.dataset.author;
    }
    for (const separator of unused) separator.remove();
    this.#prune();
    this.#offerMutes();
  }

  #day(day, at) {
    if (!this.#days.has(day)) this.#days.set(day, element("li", "divider day", element("span", "", dayName(at))));
    return this.#days.get(day);
  }

  #prune() {
    const oldest = [...this.#items].slice(0, -MOST);
    for (const [id, item] of oldest) {
      item.remove();
      this.#items.delete(id);
    }
  }

  // One by keyboard for each person, at what they said last; by hand at each of their names.
  #offerMutes() {
    const offered = new Set();
    for (const item of [...this.#list.querySelectorAll(".message:not(.own)")].reverse()) {
      const mute = item.querySelector(".by button");
      const { author } = item.dataset;
      mute.hidden = !item.classList.contains("start") || this.#muted.includes(author);
      mute.tabIndex = mute.hidden || offered.has(author) ? -1 : 0;
      if (!mute.hidden) offered.add(author);
    }
  }
}

// Everybody writes in one of six inks, the same in every room.
function inkOf(author) {
  let sum = 0;
  for (const character of author) sum = (sum * 41 + character.codePointAt(0)) % 9973;
  return sum % 6;
}

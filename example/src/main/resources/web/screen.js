// What the page shows apart from messages and rooms: the door, or the chat with one room's title and foot.
import { $ } from "./dom.js";

/** The door, where one gives a name. */
export function showDoor(name) {
  $("you").open = false;
  $("chat").hidden = true;
  $("door").hidden = false;
  $("enter").hidden = false;
  $("name").value = name;
  $("name").focus();
}

/** The chat; says whether it was the door until now. */
export function showChat() {
  const atDoor = $("chat").hidden;
  $("door").hidden = true;
  $("chat").hidden = false;
  return atDoor;
}

export function showName(name) {
  $("me").textContent = name;
  $("speaker").textContent = name;
  $("new-name").value = name;
}

/** The head of a room, or that there is none. */
export function showHead(place) {
  $("panel").hidden = !place;
  $("nowhere").hidden = place !== null;
  $("title").textContent = place?.title ?? "";
  $("about").textContent = place?.about ?? "";
}

/** The foot of a room, and what the tab of the browser says. */
export function showFoot(place, unread) {
  document.title = [unread && `(${unread})`, place && `${place.title} ·`, "Antiphon"].filter(Boolean).join(" ");
  $("typing").textContent = place ? String(place.typists) : "";
  $("newest").hidden = !place || place.log.atEnd();
}

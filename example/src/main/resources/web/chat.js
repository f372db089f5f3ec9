// The chat: one socket, a channel for each room that we are in, and one of them open.
import { address, addressed } from "./address.js";
import { Composer } from "./composer.js";
import { Connection } from "./connection.js";
import { $, fault, onSubmit } from "./dom.js";
import { Muted } from "./muted.js";
import { Place } from "./place.js";
import { Places } from "./places.js";
import { explain, nameFault, roomFault } from "./refusals.js";
import { showChat, showDoor, showFoot, showHead, showName } from "./screen.js";
import { forget, remember, remembered, visitor } from "./session.js";
import { Tabs } from "./tabs.js";

const POINTER = matchMedia("(pointer: fine)"); // where a field that has the focus brings up no keyboard

class Chat {
  me = "";
  #socket;
  #places = new Places();
  #open = null;
  #wanted = addressed(); // the room to come in by
  #connection;
  #muted = new Muted((name, quiet) => this.#hear(name, quiet));
  #tabs = new Tabs($("tabs"), {
    onOpen: (id, byKeyboard) => this.#goTo(id, byKeyboard),
    onEscape: () => this.#open && this.#composer.focus(),
  });
  #composer = new Composer({
    onSay: (body) => this.#open.say(body),
    onTyping: () => this.#open.room.typing(),
    onEscape: () => this.#tabs.focus(),
  });

  constructor(socket) {
    this.#socket = socket;
    this.#connection = new Connection(socket, {
      waiting: () => this.#places.all.some(({ entered, room }) => entered && !room.joined),
      chatting: () => this.#places.all.length > 0,
    });
    onSubmit($("enter"), () => this.#enter($("name").value.trim()));
    onSubmit($("open"), () => this.#openNamed($("room").value.trim()));
    onSubmit($("rename"), () => this.#rename($("new-name").value.trim()));
    $("leave").addEventListener("click", () => this.#leave(this.#open));
    $("leave-chat").addEventListener("click", () => this.#leaveAll());
    $("newest").addEventListener("click", () => this.#open.log.toEnd());
    document.addEventListener("visibilitychange", () => this.changed());
    window.addEventListener("hashchange", () => this.#follow(addressed()));
  }

  start() {
    this.#socket.connect();
    this.#socket
      .channel("lobby")
      .join()
      .receive("ok", ({ rooms }) => this.#list(rooms));
    const { name = "", rooms } = remembered();
    showDoor(name);
    if (!name) return;
    this.me = name; // a reload is no farewell
    for (const id of rooms) this.#add(id);
    this.#goTo(this.#wanted || rooms[0] || this.#places.first);
  }

  // --- what the places ask and tell ---

  get muted() {
    return this.#muted;
  }

  sees(place) {
    return place === this.#open && document.visibilityState === "visible";
  }

  /** A room was joined, or joined again. */
  entered(place) {
    const atDoor = showChat();
    fault("name");
    fault("new-name");
    if (place === this.#open) this.#show(place);
    if (atDoor && POINTER.matches) this.#composer.focus();
    this.#keep();
    this.changed();
  }

  refused(place, refusal) {
    const why = explain(refusal, this.me);
    if (place.entered) {
      if (refusal.reason === "name_taken") this.#nameLost(why);
    } else if (this.#places.all.some(({ entered }) => entered)) {
      fault("room", why);
      this.#leave(place);
    } else {
      fault("name", why);
      if (refusal.reason !== "timeout") this.#leave(place); // that one is tried again by phoenix.js
      if (this.#places.all.length === 0) this.me = "";
    }
    this.changed();
  }

  renamed(from, to) {
    this.#muted.renamed(from, to);
  }

  /** Something that is seen outside the messages may be different now. */
  changed() {
    const open = this.#open;
    if (open && this.sees(open)) open.unread = 0;
    this.#tabs.show(this.#places.rows(open));
    showFoot(open, this.#places.unread);
    this.#connection.check();
  }

  // --- what the person does ---

  #enter(name) {
    fault("name", nameFault(name));
    if (!name) return;
    this.me = name;
    for (const place of this.#places.all) this.#leave(place); // from an attempt that is not answered yet
    this.#goTo(this.#wanted || this.#places.first);
  }

  #follow(room) {
    this.#wanted = room;
    if (this.me && room) this.#goTo(room);
  }

  #openNamed(id) {
    fault("room", roomFault(id));
    if (roomFault(id)) return;
    $("room").value = "";
    $("another").open = false;
    this.#goTo(id, true);
  }

  #goTo(id, byKeyboard) {
    this.#show(this.#places.get(id) ?? this.#add(id));
    if (byKeyboard || POINTER.matches) this.#composer.focus();
  }

  #rename(name) {
    fault("new-name", nameFault(name));
    if (!name) return;
    const [first, ...others] = this.#places.all.filter(({ room }) => room.joined);
    if (!first) return this.#renamed(name);
    first.room
      .ask("rename", { name })
      .receive("ok", ({ to }) => {
        for (const { room } of others) room.ask("rename", { name: to }); // ours now, so it is refused nowhere
        this.#renamed(to);
      })
      .receive("error", (refusal) => fault("new-name", explain(refusal, name)))
      .receive("timeout", () => fault("new-name", explain({ reason: "timeout" })));
  }

  // Once, and not at each of the attempts to join that phoenix.js goes on making.
  #nameLost(why) {
    if (!$("new-name").hasAttribute("aria-invalid")) fault("new-name", `While you were away: ${why}`);
  }

  #renamed(name) {
    this.me = name;
    fault("new-name");
    $("you").open = false;
    this.#keep();
    for (const { entered, room } of this.#places.all) if (entered && !room.joined) room.join();
  }

  #hear(name, quiet) {
    for (const { room, log } of this.#places.all) {
      log.mute(this.#muted.names);
      if (!room.joined) continue; // it is told when it is joined again
      room
        .ask(quiet ? "mute" : "unmute", { name })
        .receive("error", (refusal) => log.notice(explain(refusal)));
    }
  }

  #leave(place) {
    place.room.leave();
    place.log.element.remove();
    this.#places.remove(place);
    if (place === this.#open) this.#show(this.#places.all.find(({ entered }) => entered) ?? null);
    this.#keep();
  }

  #leaveAll() {
    const name = this.me;
    this.me = "";
    for (const place of this.#places.all) this.#leave(place);
    this.#muted.clear();
    forget();
    showDoor(name);
    this.changed();
  }

  // --- the rooms ---

  #list(rooms) {
    this.#places.list(rooms);
    this.changed();
  }

  #add(id) {
    const place = new Place(id, this.#places.titleOf(id), this.#socket, this);
    place.log.mute(this.#muted.names);
    place.log.element.hidden = true;
    $("logs").append(place.log.element);
    this.#places.add(place);
    place.room.join();
    return place;
  }

  #show(place) {
    if (place !== this.#open) {
      if (this.#open) {
        this.#open.draft = this.#composer.draft;
        this.#open.log.element.hidden = true;
        this.#open.log.read();
      }
      this.#open = place;
      this.#composer.draft = place?.draft ?? "";
      address(place?.id);
    }
    showHead(place);
    place?.log.show();
    this.changed();
  }

  #keep() {
    showName(this.me);
    if (this.me) remember({ name: this.me, rooms: this.#places.ids });
  }
}

const { Socket } = await import("./phoenix.mjs").catch(() => ({}));
if (Socket) {
  new Chat(new Socket("/socket", { params: { token: visitor() } })).start();
} else {
  $("missing").hidden = false;
}

// A room as it is seen: its messages, who is typing, what is unread and what is half written.
import { Log } from "./log.js";
import { MESSAGE_RULE, explain } from "./refusals.js";
import { Room } from "./room.js";
import { Typists } from "./typists.js";

export class Place {
  about = "";
  draft = "";
  entered = false; // once, at least; room.joined says whether we are in it now
  unread = 0;
  #chat;

  /** @param chat what it is part of: whom it asks, and tells what is no longer as it was */
  constructor(id, title, socket, chat) {
    this.id = id;
    this.title = title;
    this.#chat = chat;
    this.log = new Log(title, (name) => chat.muted.mute(name), () => chat.changed());
    this.typists = new Typists(() => chat.changed());
    this.room = new Room(id, socket, () => chat.me, this);
  }

  say(body) {
    this.log.read();
    this.log.await(this.room.say(body), this.#chat.me, body);
  }

  // --- what the room tells ---

  joined({ title, about }) {
    this.title = title;
    this.about = about;
    this.entered = true;
    for (const name of this.#chat.muted.names) this.room.ask("mute", { name }); // a new membership mutes nobody yet
    this.#chat.entered(this);
  }

  refused(refusal) {
    this.#chat.refused(this, refusal);
  }

  away() {
    this.#chat.changed();
  }

  history({ fresh, restarted, lost, messages }) {
    this.log.quietly(() => {
      if (restarted) this.log.divide("The server began anew; what it knew before is gone", true);
      if (lost) this.log.divide(`You missed ${lost} more, which are not kept`);
      for (const message of messages) this.#show(message, !fresh);
    });
  }

  posted(message) {
    this.typists.remove(message.author);
    this.#show(message, true);
  }

  said() {} // what says it is the message itself, which comes to us too

  unsaid(id, refusal) {
    this.log.refuse(id, explain(refusal, "", MESSAGE_RULE));
  }

  typing(name) {
    if (!this.#chat.muted.has(name)) this.typists.add(name);
  }

  notice(text) {
    this.log.notice(text);
  }

  renamed({ from, to }) {
    this.typists.remove(from);
    this.#chat.renamed(from, to);
    this.log.notice(`${from} is now ${to}.`);
  }

  #show(message, counts) {
    if (this.#chat.muted.has(message.author)) return;
    const own = message.author === this.#chat.me || this.log.has(message.id);
    const unread = counts && !own && !this.#chat.sees(this);
    if (unread && !this.log.has(message.id)) this.unread++;
    this.log.post(message, { own, unread });
    this.#chat.changed();
  }
}

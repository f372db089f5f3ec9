// One room that we are in: its channel, what we have seen of it, and what we have said that it does not have yet.
import { uuid } from "./session.js";

/**
 * Tells a listener: joined({title, about}), refused(refusal), away(), history({fresh, messages, lost, restarted}),
 * posted(message), said(id), unsaid(id, refusal), typing(name), notice(text), renamed({from, to}).
 */
export class Room {
  joined = false;
  #socket;
  #me;
  #listener;
  #channel;
  #seen = null; // {log, number}: what a rejoin need not bring again
  #outbox = new Map(); // by id, in the order of writing: said, but not known to have arrived

  /** @param me what gives our name as it is then: a rejoin happens under the newest */
  constructor(id, socket, me, listener) {
    this.id = id;
    this.#socket = socket;
    this.#me = me;
    this.#listener = listener;
  }

  /** Joins; also again, after a refusal. After a lost connection phoenix.js does it by itself. */
  join() {
    this.#channel?.leave();
    const channel = this.#socket.channel(`room:${this.id}`, () => this.#request());
    this.#channel = channel;
    channel.on("history", (history) => this.#history(history));
    channel.on("new_msg", (message) => this.#posted(message));
    channel.on("typing", ({ name }) => this.#listener.typing(name));
    channel.on("notice", ({ text }) => this.#listener.notice(text));
    channel.on("renamed", (change) => this.#listener.renamed(change));
    channel.onError(() => this.#away());
    channel
      .join()
      .receive("ok", (welcome) => this.#welcome(welcome))
      .receive("error", (refusal) => this.#refused(refusal))
      .receive("timeout", () => this.#refused({ reason: "timeout" }));
  }

  leave() {
    this.joined = false;
    this.#channel.leave();
  }

  /** Says something, now or as soon as we are in again. Gives the id it will have. */
  say(body) {
    const message = { id: uuid(), body };
    this.#outbox.set(message.id, message);
    if (this.joined) this.#send(message);
    return message.id;
  }

  typing() {
    if (this.joined) this.#channel.push("typing");
  }

  /** A push with an answer: mute, unmute, rename. */
  ask(event, payload) {
    return this.#channel.push(event, payload);
  }

  #request() {
    return this.#seen ? { name: this.#me(), seen: this.#seen } : { name: this.#me() };
  }

  #welcome(welcome) {
    this.joined = true;
    this.#listener.joined(welcome);
    for (const message of this.#outbox.values()) this.#send(message);
  }

  #refused(refusal) {
    this.joined = false;
    this.#listener.refused(refusal);
  }

  #away() {
    this.joined = false;
    this.#listener.away();
  }

  // Sent again under its id where no reply came, which the server says once.
  #send(message) {
    this.#channel
      .push("new_msg", message)
      .receive("ok", () => {
        if (this.#outbox.delete(message.id)) this.#listener.said(message.id);
      })
      .receive("error", (refusal) => {
        if (this.#outbox.delete(message.id)) this.#listener.unsaid(message.id, refusal);
      })
      .receive("timeout", () => {
        if (this.#outbox.has(message.id) && this.joined) this.#send(message);
      });
  }

  #history({ log, lost, messages }) {
    const fresh = this.#seen === null;
    const restarted = !fresh && this.#seen.log !== log;
    this.#seen = { log, number: restarted || fresh ? 0 : this.#seen.number };
    for (const message of messages) this.#arrived(message);
    this.#listener.history({ fresh, lost, restarted, messages });
  }

  #posted(message) {
    this.#arrived(message);
    this.#listener.posted(message);
  }

  #arrived({ id, number }) {
    if (this.#seen) this.#seen.number = Math.max(this.#seen.number, number);
    this.#outbox.delete(id); // it is there, whatever became of the reply
  }
}

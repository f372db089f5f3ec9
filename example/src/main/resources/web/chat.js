// The chat's page: one socket, one channel, and what it says written into the document.
const $ = (id) => document.getElementById(id);
const SERVER = "server"; // who announcements come from
const muted = new Set(); // kept here too: a new membership, after a reconnect, starts with nobody muted
let socket, channel, me;
let inside = false;

const { Socket } = await import("./phoenix.mjs").catch(() => ({}));
if (Socket) {
  start();
} else {
  $("missing").hidden = false;
  connection("Not connected");
}

function start() {
  socket = new Socket("/socket", { params: { token: visitor() } });
  socket.onOpen(() => connection("Connected"));
  socket.onClose(() => connection("Connection lost, trying again …"));
  socket.connect();
  $("enter").hidden = false;
  $("enter").addEventListener("submit", submits(() => enter($("room").value.trim(), $("name").value.trim())));
  $("say").addEventListener("submit", submits(say));
  $("rename").addEventListener("submit", submits(rename));
  $("body").addEventListener("input", tellTyping);
  $("leave").addEventListener("click", leave);
}

// Who this is to the server: anything will do as a token here, so each tab is a visitor of its own.
function visitor() {
  const known = sessionStorage.getItem("visitor");
  if (known) return known;
  const made = `visitor-${crypto.getRandomValues(new Uint32Array(2)).join("-")}`;
  sessionStorage.setItem("visitor", made);
  return made;
}

function enter(room, name) {
  me = name;
  fault("name", "");
  channel?.leave();
  channel = socket.channel(`room:${room}`, () => ({ name: me })); // a function, so that a rejoin uses the newest name
  channel.on("history", ({ messages }) => showAll(messages));
  channel.on("new_msg", show);
  channel.on("typing", ({ name }) => showTyping(name));
  channel
    .join()
    .receive("ok", ({ title }) => entered(title))
    .receive("error", notEntered)
    .receive("timeout", () => notEntered({ reason: "The server did not answer. It is tried again by itself." }));
}

// On every join, also the ones after a reconnect.
function entered(title) {
  const first = !inside;
  inside = true;
  $("enter").hidden = true;
  $("inside").hidden = false;
  $("title").textContent = title;
  $("new-name").value = me;
  connection("Connected");
  for (const name of muted) channel.push("mute", { name });
  if (first) $("body").focus();
}

function notEntered(refusal) {
  if (inside) return connection(`Not in the room: ${explain(refusal, me)} Trying again …`); // a rejoin, by phoenix.js
  channel.leave();
  fault("name", explain(refusal, me));
}

function leave() {
  channel.leave();
  inside = false;
  muted.clear();
  showMuted([]);
  showAll([]);
  $("inside").hidden = true;
  $("enter").hidden = false;
  $("name").value = me;
  $("name").focus();
}

let toldTyping = 0; // when

function say() {
  channel.push("new_msg", { body: $("body").value });
  $("body").value = "";
  toldTyping = 0;
}

function tellTyping() {
  if (Date.now() - toldTyping < 1500) return;
  toldTyping = Date.now();
  channel.push("typing", {});
}

function rename() {
  const wanted = $("new-name").value.trim();
  channel
    .push("rename", { name: wanted })
    .receive("ok", ({ name }) => {
      me = name; // the old one where the new one is taken
      fault("new-name", name === wanted ? "" : explain({ reason: "name_taken" }, wanted));
    })
    .receive("error", (refusal) => fault("new-name", explain(refusal, wanted)));
}

function setMuted(name, quiet) {
  quiet ? muted.add(name) : muted.delete(name);
  channel.push(quiet ? "mute" : "unmute", { name }).receive("ok", ({ names }) => showMuted(names));
}

// --- what is seen ---

function connection(text) {
  $("connection").textContent = text;
}

function showAll(messages) {
  $("messages").replaceChildren();
  messages.filter(({ author }) => !muted.has(author)).forEach(show);
}

function show({ author, body }) {
  const list = $("messages");
  const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 40;
  if (author === SERVER) list.append(element("li", "announcement", body));
  else group(author).append(element("p", "", body));
  if (typist === author) showTyping("");
  if (atEnd || author === me) list.scrollTop = list.scrollHeight;
}

// What one person says in a row stands under one name.
function group(author) {
  const last = $("messages").lastElementChild;
  if (last?.dataset.author === author) return last;
  const item = element("li", "", "");
  item.dataset.author = author;
  const by = element("p", "author", author);
  if (author !== me) by.append(muteButton(author));
  item.append(by);
  $("messages").append(item);
  return item;
}

function muteButton(author) {
  const made = button("Mute", `Mute ${author}`, () => setMuted(author, true));
  made.dataset.mutes = author;
  made.hidden = muted.has(author);
  return made;
}

let typist = "";
let typingEnds;
function showTyping(name) {
  if (muted.has(name)) return;
  typist = name;
  $("typing").textContent = name && `${name} is typing …`;
  clearTimeout(typingEnds);
  typingEnds = setTimeout(() => ($("typing").textContent = ""), 3000);
}

function showMuted(names) {
  for (const mute of document.querySelectorAll("[data-mutes]")) mute.hidden = names.includes(mute.dataset.mutes);
  $("muted").hidden = names.length === 0;
  $("muted-names").replaceChildren(
    ...names.map((name) => {
      const item = element("li", "", name);
      item.append(button("Unmute", `Unmute ${name}`, () => setMuted(name, false)));
      return item;
    }),
  );
}

function fault(field, text) {
  $(`${field}-error`).textContent = text;
  $(field).setAttribute("aria-invalid", String(text !== ""));
  if (text) $(field).focus();
}

function explain({ reason, errors }, name) {
  if (reason === "name_taken") return `Somebody in this room is called “${name}” already. Choose another name.`;
  if (errors) return "A name has 1 to 32 characters."; // an invalid payload, of which names are the only ones
  return reason;
}

function element(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function button(text, label, onClick) {
  const made = element("button", "", text);
  made.type = "button";
  made.setAttribute("aria-label", label);
  made.addEventListener("click", onClick);
  return made;
}

function submits(action) {
  return (event) => {
    event.preventDefault();
    action();
  };
}

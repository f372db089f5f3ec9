// What a tab remembers, so that a reload is no farewell.

/** Who this is to the server: anything will do as a token here, so each tab is a visitor of its own. */
export function visitor() {
  const known = sessionStorage.getItem("visitor");
  if (known) return known;
  const made = uuid();
  sessionStorage.setItem("visitor", made);
  return made;
}

/** What {@link remember} was given last: { name, rooms, muted }. */
export function remembered() {
  return JSON.parse(sessionStorage.getItem("chat") ?? "{}");
}

export function remember(what) {
  sessionStorage.setItem("chat", JSON.stringify({ ...remembered(), ...what }));
}

export function forget() {
  sessionStorage.removeItem("chat");
}

/** crypto.randomUUID() is for secure pages alone, which a page from a machine next door is not. */
export function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

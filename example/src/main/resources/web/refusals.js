// What the server refuses, in sentences.

export const NAME_RULE = "A name has 1 to 32 characters, all of which can be seen.";
export const MESSAGE_RULE = "A message has 1 to 2,000 characters.";

/** Why not. An invalid payload broke the rule of what was sent, which the server does not repeat. */
export function explain({ reason }, wanted, rule = NAME_RULE) {
  switch (reason) {
    case "invalid payload":
      return rule;
    case "name_taken":
      return `Somebody is called “${wanted}” already. Choose another name.`;
    case "room_name":
      return "A room's name has 1 to 40 characters.";
    case "rooms_full":
      return "There are as many rooms as the server keeps. Choose one of those.";
    case "muted_full":
      return "You have muted as many people as the server remembers.";
    case "timeout":
      return "The server does not answer. It is asked again by itself.";
    default:
      return `The server says: ${reason}.`;
  }
}

/** What can be told before asking: a fault's text, or nothing. */
export function nameFault(name) {
  return name ? "" : "Write a name first.";
}

export function roomFault(room) {
  if (!room) return "Write a name first.";
  return room.includes(":") ? "A room's name has no colon." : "";
}

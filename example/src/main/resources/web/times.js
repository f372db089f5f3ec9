// Times as people say them, in their own zone and language.

const time = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const date = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** <time>14:05</time> */
export function timeOf(at) {
  const made = document.createElement("time");
  made.dateTime = new Date(at).toISOString();
  made.title = `${date.format(at)}, ${time.format(at)}`;
  made.textContent = time.format(at);
  return made;
}

/** The day of a moment here, as 2026-03-14: equal for moments of one day. */
export function dayOf(at) {
  const day = new Date(at);
  const two = (number) => String(number).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** <time>Today</time>, <time>Yesterday</time>, or the date. */
export function dayName(at) {
  const yesterday = new Date();
  yesterday.setDate(yesterday.getDate() - 1);
  const made = document.createElement("time");
  made.dateTime = dayOf(at);
  if (made.dateTime === dayOf(Date.now())) made.textContent = "Today";
  else if (made.dateTime === dayOf(yesterday)) made.textContent = "Yesterday";
  else made.textContent = date.format(at);
  return made;
}

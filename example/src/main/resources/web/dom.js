// The little of the document's own interface that is written often.

export const $ = (id) => document.getElementById(id);

/** An element with a class and what is in it: text stays text. */
export function element(tag, className, ...content) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

export function button(text, label, onClick) {
  const made = element("button", "", text);
  made.type = "button";
  made.setAttribute("aria-label", label);
  made.addEventListener("click", onClick);
  return made;
}

export function onSubmit(form, action) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    action();
  });
}

/** Explains at a field what is wrong with it, and goes there; without a text, that nothing is. */
export function fault(field, text = "") {
  $(`${field}-error`).textContent = text;
  if (!text) return $(field).removeAttribute("aria-invalid");
  $(field).setAttribute("aria-invalid", "true");
  const folded = $(field).closest("details");
  if (folded) folded.open = true;
  $(field).focus();
}

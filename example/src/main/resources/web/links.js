// Text in which addresses can be followed. Nothing in it is ever read as HTML.

const ADDRESS = /\bhttps?:\/\/[^\s<>"“”]+/gi;
const CLOSING = { ")": "(", "]": "[", "}": "{" };

/** The text as nodes: plain ones, and a link for each http or https address. */
export function linked(text) {
  const nodes = document.createDocumentFragment();
  let done = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = withoutPunctuation(found);
    const link = linkTo(address);
    if (!link) continue;
    nodes.append(text.slice(done, index), link);
    done = index + address.length;
  }
  nodes.append(text.slice(done));
  return nodes;
}

function linkTo(address) {
  if (!URL.canParse(address)) return null;
  const link = document.createElement("a");
  link.href = address;
  link.rel = "noopener noreferrer nofollow";
  link.target = "_blank";
  link.textContent = address;
  return link;
}

// What ends the sentence around an address is none of it; nor is a bracket that opened before it.
function withoutPunctuation(address) {
  let kept = address;
  for (;;) {
    const last = kept.at(-1);
    const opened = CLOSING[last] && kept.split(CLOSING[last]).length >= kept.split(last).length;
    if (!/[.,;:!?'’)\]}…]/.test(last) || opened) return kept;
    kept = kept.slice(0, -1);
  }
}

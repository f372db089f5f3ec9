// The open room stands in the page's address, so that one can be sent a link to it.

/** The room in the address, or nothing. */
export function addressed() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return ""; // a % that nobody encoded
  }
}

export function address(room) {
  history.replaceState(null, "", room ? `#${encodeURIComponent(room)}` : location.pathname);
}

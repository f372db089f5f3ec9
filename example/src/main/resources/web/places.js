// The rooms that we are in, and those that everybody is shown.

export class Places {
  #listed = [{ id: "lobby", title: "Lobby" }]; // until the server says what there is
  #places = new Map(); // by room, in the order of entering

  get all() {
    return [...this.#places.values()];
  }

  get ids() {
    return [...this.#places.keys()];
  }

  /** Where one comes in who has not said where to. */
  get first() {
    return this.#listed[0].id;
  }

  get unread() {
    return this.all.reduce((sum, { unread }) => sum + unread, 0);
  }

  get(id) {
    return this.#places.get(id);
  }

  add(place) {
    this.#places.set(place.id, place);
  }

  remove(place) {
    this.#places.delete(place.id);
  }

  list(rooms) {
    this.#listed = rooms;
  }

  titleOf(id) {
    return this.#listed.find((room) => room.id === id)?.title ?? id;
  }

  /** All of them as the list of rooms shows them: the listed ones first. */
  rows(open) {
    const others = this.all.filter(({ id }) => !this.#listed.some((listed) => listed.id === id));
    return [...this.#listed, ...others].map(({ id, title }) => {
      const place = this.get(id);
      const entered = place !== undefined;
      return { id, title, entered, open: entered && place === open, unread: place?.unread ?? 0 };
    });
  }
}

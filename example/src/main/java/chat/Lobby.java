package chat;

import java.util.List;

/**
 * What there is to choose from.
 *
 * @param rooms in the order to show them
 */
record Lobby(List<Listed> rooms) {}

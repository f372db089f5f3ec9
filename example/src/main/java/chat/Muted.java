package chat;

import java.util.List;

/**
 * Whom you do not hear.
 *
 * @param names all of them
 */
record Muted(List<String> names) {}

package chat;

import java.util.List;

/**
 * What was said before you came.
 *
 * @param messages oldest first
 */
record History(List<Posted> messages) {}

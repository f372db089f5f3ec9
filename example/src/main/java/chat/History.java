package chat;

import java.util.List;

/**
 * What was said before you came, or while you were away.
 *
 * @param log the transcript that the messages are numbered in
 * @param lost how many you missed that are not kept any more
 * @param messages oldest first
 */
record History(String log, long lost, List<Posted> messages) {}

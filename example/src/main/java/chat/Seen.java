package chat;

/**
 * How far somebody has read.
 *
 * @param log the transcript that it is true of; after a restart of the server there is another
 * @param number of the last message they have
 */
record Seen(String log, long number) {}

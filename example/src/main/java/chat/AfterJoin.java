package chat;

/** To oneself: the join was accepted, so there is somebody to send to. */
record AfterJoin() {}

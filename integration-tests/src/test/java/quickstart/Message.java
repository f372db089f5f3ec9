package quickstart;

record Message(String text) {}

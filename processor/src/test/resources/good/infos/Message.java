package infos;

record Message(String text) {}

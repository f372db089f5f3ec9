package quickstart;

record Said(String room, int messages) {}

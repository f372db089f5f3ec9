package replies;

record Question(String text) {}

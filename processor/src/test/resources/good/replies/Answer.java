package replies;

record Answer(String text) {}

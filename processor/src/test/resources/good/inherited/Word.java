package inherited;

record Word(String text) {}

package inherited;

record Tick() {}

package payloads;

record Item(String name) {}

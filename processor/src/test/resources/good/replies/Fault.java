package replies;

record Fault(String reason) {}

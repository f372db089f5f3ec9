package infos;

record Price(String symbol, long cents) {}
